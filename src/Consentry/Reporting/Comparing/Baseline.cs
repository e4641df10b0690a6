using Consentry.Judging;
using Consentry.Reading;

namespace Consentry.Reporting.Comparing;

/// <summary>An earlier report, or the reason that it is none.</summary>
public sealed record BaselineResult(Baseline? Baseline, ReadFailure? Failure);

/// <summary>An earlier report, beside which a later run says only what has changed.</summary>
public sealed class Baseline
{
    private readonly IReadOnlyDictionary<string, EarlierVetting> vettings;

    internal Baseline(IReadOnlyDictionary<string, EarlierVetting> vettings) => this.vettings = vettings;

    /// <summary>The sources that it has vettings of, in its order.</summary>
    public IEnumerable<string> Sources => vettings.Keys;

    /// <summary>Reads what <c>consentry vet</c> printed as json or jsonl.</summary>
    public static BaselineResult Read(ReadOnlyMemory<byte> bytes) => BaselineReader.Read(bytes.Span);

    /// <summary>Why the verdicts of a run cannot be held against these, or null: others were asked for.</summary>
    public string? Mismatch(VettingOptions options)
    {
        foreach (var earlier in vettings.Values)
        {
            if (!string.Equals(earlier.Edition, options.Edition.Id, StringComparison.Ordinal))
                return $"it was judged by edition {earlier.Edition}, and this run is by {options.Edition.Id}: "
                    + $"run it with --edition {earlier.Edition}, or make a new baseline";

            var reviewer = Labels.Of(options.For);
            if (!string.Equals(earlier.For, reviewer, StringComparison.Ordinal))
                return $"it was judged for {earlier.For}, and this run is for {reviewer}: "
                    + $"run it with --for {earlier.For}, or make a new baseline";
        }

        return null;
    }

    /// <summary>What changed in a source that was vetted again.</summary>
    /// <param name="failOn">The mildest outcome that fails a run, which decides what is a regression.</param>
    public Comparison Compare(ReportEntry entry, Outcome failOn) =>
        Comparer.Compare(vettings.GetValueOrDefault(entry.Source), entry, failOn);

    /// <summary>A source of <see cref="Sources"/> that is there no more.</summary>
    public Comparison Vanished(string source) =>
        new(source, Change.Vanished, vettings[source], After: null, Flips: [], IsRegression: false);
}
