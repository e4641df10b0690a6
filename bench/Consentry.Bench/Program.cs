using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Consentry.Bench;

// growth FILE  writes the growth table, ratios FILE the ratios; anything else goes to BenchmarkDotNet.
if (args is ["growth", var file])
{
    File.WriteAllText(file, Growth.Table());
    return;
}

if (args is ["ratios", var ratios])
{
    File.WriteAllText(ratios, Ratios.Table());
    return;
}

// short ARGS  does with twelve iterations each, where a full run decides by itself how many it takes to be sure.
var isShort = args is ["short", ..];

// In this process, which the caller pins to one core: a generated project would be built by the rules of this repository,
// warnings as errors among them.
var job = Job
    .Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: true))
    .WithId("one core");
if (isShort)
    job = job.WithWarmupCount(3).WithIterationCount(12);

BenchmarkSwitcher
    .FromAssembly(typeof(VerdictBenchmarks).Assembly)
    .Run(isShort ? args[1..] : args, DefaultConfig.Instance.AddJob(job));
