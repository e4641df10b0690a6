using BenchmarkDotNet.Attributes;
using Consentry.OptOut;

namespace Consentry.Bench;

/// <summary>Inbound messages: the tests' invented ones, each once, and one of ten thousand characters.</summary>
[MemoryDiagnoser]
public class MessageBenchmarks
{
    private readonly string[] mixed = Messages.All();
    private readonly string longest = Messages.Long(10_000);

    [Benchmark(Description = "mixed lengths, a message", OperationsPerInvoke = Messages.Count)]
    public int Mixed()
    {
        var revoked = 0;
        for (var i = 0; i < Messages.Count; i++)
            revoked += OptOutRecogniser.Read(mixed[i]).Request == Request.Revoke ? 1 : 0;

        return revoked;
    }

    [Benchmark(Description = "10,000 characters")]
    public Request LongMessage() => OptOutRecogniser.Read(longest).Request;
}
