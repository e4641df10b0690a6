using System.Globalization;
using Consentry.Cli.Tests;

// Serves invented sites until it is ended: Responder COUNT SEED FOLDER, with the list of their senders and their names in FOLDER.
await using var sites = await InventedSites.Serve(
    int.Parse(args[0], CultureInfo.InvariantCulture),
    int.Parse(args[1], CultureInfo.InvariantCulture)
);
await File.WriteAllTextAsync(Path.Combine(args[2], "senders.csv"), sites.List());
await File.WriteAllTextAsync(Path.Combine(args[2], "hosts"), sites.Hosts());
await File.WriteAllTextAsync(Path.Combine(args[2], "port"), sites.Port.ToString(CultureInfo.InvariantCulture));
await Task.Delay(Timeout.Infinite);
