using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Consentry.Bench;

// growth FILE  writes the growth table; anything else goes to BenchmarkDotNet.
if (args is ["growth", var file])
{
    File.WriteAllText(file, Growth.Table());
    return;
}

// In this process, which the caller pins to one core: a generated project would be built by the rules of this repository,
// warnings as errors among them.
var job = Job
    .Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: true))
    .WithId("one core");
BenchmarkSwitcher.FromAssembly(typeof(VerdictBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
