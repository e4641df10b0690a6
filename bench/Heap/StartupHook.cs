using System.Globalization;

#pragma warning disable CA1050, MA0047, MA0048 // The runtime looks for this name, outside of any namespace.

/// <summary>Writes how much is alive after a full collection, in KB, to the file that CONSENTRY_HEAP names, five times a second.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("CONSENTRY_HEAP") is { Length: > 0 } file)
            new Thread(() => Watch(file)) { IsBackground = true }.Start();
    }

    private static void Watch(string file)
    {
        while (true)
        {
            Thread.Sleep(200);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            var alive = GC.GetTotalMemory(forceFullCollection: false) / 1024;
            File.WriteAllText(file, alive.ToString(CultureInfo.InvariantCulture));
        }
    }
}
