namespace Consentry.Rendering;

/// <summary>The browser of this machine.</summary>
public static class Chromium
{
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome.exe",
    ];

    /// <summary>What to do where there is none.</summary>
    public const string Missing =
        "this page needs JavaScript, and no browser is installed to run it; install Chromium"
        + " (Debian, Ubuntu: sudo apt-get install --no-install-recommends chromium) or name one by --browser";

    /// <summary>Without a door to anything but the proxy: no name is looked up, and no datagram sent.</summary>
    internal static IEnumerable<string> Flags =>
        [
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--disable-quic",
            "--dns-prefetch-disable",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--disable-sync",
            "--no-pings",
            // Root has no sandbox to put the browser into.
            .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        ];

    /// <summary>The first one on the PATH; null without one.</summary>
    public static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
