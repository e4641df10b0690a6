using System.Reflection;
using PublicApiGenerator;

namespace Consentry.Tests.Architecture;

/// <summary>
/// What the packages promise, as docs/api/*.txt: a change of it is a change of those files, seen in review.
/// <c>.ci/api --accept</c> writes them.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        // Names what the compiler made.
        ExcludeAttributes = ["System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute"],
    };

    private static string Folder =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "docs", "api"));

    [Theory]
    [InlineData("Consentry")]
    [InlineData("Consentry.Client")]
    [InlineData("Consentry.Rulebook")]
    public void The_public_api_is_the_reviewed_one(string package)
    {
        var file = Path.Combine(Folder, $"{package}.txt");
        var api = Assembly.Load(package).GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("CONSENTRY_ACCEPT_API") == "1")
            File.WriteAllText(file, api);

        var (reviewed, built) = (File.ReadAllLines(file), api.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var gone = reviewed.Except(built).Select(line => $"- {line.Trim()}");
        var come = built.Except(reviewed).Select(line => $"+ {line.Trim()}");

        Assert.True(
            reviewed.SequenceEqual(built),
            $"{package}.txt is not the public API any more; .ci/api --accept writes it:\n{string.Join('\n', [.. gone, .. come])}"
        );
    }
}
