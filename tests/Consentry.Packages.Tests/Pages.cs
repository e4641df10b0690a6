namespace Consentry.Packages.Tests;

/// <summary>The page that every installed program vets.</summary>
internal static class Pages
{
    public const string Name = "privacy.html";

    public static string Rejected { get; } = File.ReadAllText(Path.Combine(Packed.Root, "docs/examples", Name));

    /// <summary>Puts it into a folder, beside nothing else.</summary>
    public static string In(string folder)
    {
        File.WriteAllText(Path.Combine(folder, Name), Rejected);
        return folder;
    }
}
