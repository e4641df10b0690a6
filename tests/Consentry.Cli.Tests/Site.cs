namespace Consentry.Cli.Tests;

/// <summary>A folder with pages in it, gone with the test.</summary>
internal sealed class Site : IDisposable
{
    /// <summary>Meets all seven requirements of a policy.</summary>
    public const string Accepted = """
        <!doctype html>
        <html lang="en">
        <title>Harborline Gym Privacy Policy</title>
        <h1>Privacy Policy</h1>
        <p>Harborline Gym uses your name and mobile number to send you class reminders and to answer your questions.</p>
        <h2>Sharing</h2>
        <p>We share personal information only with the companies that host our website and deliver our messages.</p>
        <p>We do not sell, rent, or share your personal or mobile information with third parties or affiliates for marketing
        or promotional purposes.</p>
        <p>We do not share text messaging opt-in data and consent with any third party.</p>
        <h2>Your choices</h2>
        <p>You can stop our text messages at any time by replying STOP to any of them.</p>
        <p>Last updated: May 4, 2026</p>
        <p>Questions? Write to front-desk@harborlinegym.com or call (503) 214-8837.</p>
        </html>
        """;

    /// <summary>Claims what reviewers reject, and promises little.</summary>
    public const string Rejected = """
        <!doctype html>
        <html lang="en">
        <title>Harborline Gym Privacy Policy</title>
        <h1>Privacy Policy</h1>
        <p>Harborline Gym uses your name and mobile number to send you class reminders.</p>
        <h2>Partners</h2>
        <p>We may share your contact details with selected partners so they can send you offers.</p>
        <p>We do not sell your personal information.</p>
        <p>Questions? Write to front-desk@harborlinegym.com.</p>
        </html>
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("consentry-site-").FullName;

    public Site With(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public Site WithLink(string name, string target)
    {
        File.CreateSymbolicLink(Path.Combine(Folder, name), target);
        return this;
    }

    public Ended Run(params string[] arguments) => Cli.Run(Folder, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
