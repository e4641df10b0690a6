namespace Consentry.Cli.Tests;

/// <summary>An invented sender: its profile, and pages of its own that a reviewer rejects.</summary>
internal static class Tidewell
{
    public const string Name = "Tidewell Pottery";

    /// <summary>Gives nothing but the name, what is collected and a day.</summary>
    public const string Policy = """
        <!doctype html>
        <html lang="en">
        <head><title>Privacy Policy</title></head>
        <body>
        <h1>Privacy Policy</h1>
        <p>Tidewell Pottery collects your name and mobile phone number when you book a class.</p>

        <h2>Storage</h2>
        <p>We keep the list of each class for one season.</p>
        <h2>Changes</h2>
        <p>Last updated May 4, 2026.</p>
        </body>
        </html>

        """;

    /// <summary>Lacks a way to reach the sender, which is a fact, and everything else that it lacks is conduct.</summary>
    public const string Markdown = """
        # Privacy Policy

        Tidewell Pottery collects your name and mobile phone number when you book a class.

        """;

    /// <summary>The example of <c>docs/profile.md</c>.</summary>
    public static string Profile { get; } = Checkout.Read("docs/profile.md").Split("```yaml\n")[1].Split("```")[0];

    public static Site Site() =>
        new Site().With("policy.html", Policy).With("policy.md", Markdown).With("profile.yaml", Profile);
}
