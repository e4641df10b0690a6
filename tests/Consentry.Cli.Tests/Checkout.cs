using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Consentry.Cli.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Checkout
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    public static string Root { get; } =
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    /// <summary>The script at the root, which builds the program where nobody has.</summary>
    public static string Launcher { get; } = PathOf("consentry");

    public static string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>What of a document has a member to go to.</summary>
    public static T Yaml<T>(string text) => Deserializer.Deserialize<T>(text);

    public static string Read(string file) => File.ReadAllText(PathOf(file));
}
