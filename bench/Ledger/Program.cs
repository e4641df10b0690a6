using Consentry.Bench.Ledger;

// What bench/ledger.sh runs; each prints rows of Markdown.
return args switch
{
    ["append", var name, var target] => await AppendBench.RunAsync(name, target),
    ["check", var name, var target] => await CheckBench.RunAsync(name, target),
    ["fill", var target, var keys, var sender, var count] => await Fill.RunAsync(
        target,
        keys,
        sender,
        int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)
    ),
    ["list", var count] => Fill.PrintList(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    _ => 2,
};
