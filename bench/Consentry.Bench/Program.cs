using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Consentry.Bench;

// growth FILE  writes the growth table; anything else goes to BenchmarkDotNet.
if (args is ["growth", var file])
{
    File.WriteAllText(file, Growth.Table());
    return;
}

var config = DefaultConfig
    .Instance.AddJob(Job.Default.WithAffinity(1).WithId("one core"))
    .AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(VerdictBenchmarks).Assembly).Run(args, config);
