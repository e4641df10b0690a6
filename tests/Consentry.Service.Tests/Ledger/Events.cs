using System.Globalization;
using Consentry.OptOut.Ledger;
using CsCheck;

namespace Consentry.Service.Tests.Ledger;

/// <summary>Events for tests: "revoked", "consented marketing 5" (scope, minutes).</summary>
internal static class Events
{
    public static readonly NumberHash Number = NumberHash.Of(new byte[32], 1, "harbor-gym", "+13026284417");

    private static readonly Scope[] Scopes =
    [
        Scope.All,
        Scope.Of(null, "marketing"),
        Scope.Of(null, "reminders"),
        Scope.Of("classes", null),
        Scope.Of("classes", "marketing"),
    ];

    /// <summary>Everything that can be asked about.</summary>
    public static readonly Scope[] Questions =
    [
        .. Scopes,
        Scope.Of("shop", "marketing"),
        Scope.Of("shop", "reminders"),
    ];

    /// <summary>Few moments, so that many fall together.</summary>
    public static readonly Gen<LedgerEvent[]> Some =
        from acts in Gen.Select(Gen.Int[0, 5], Gen.Int[0, Scopes.Length - 1], Gen.Int[0, 6]).Array[0, 8]
        select acts.Select((a, i) => At((EventKind)a.Item1, Scopes[a.Item2], a.Item3, i + 1)).ToArray();

    public static LedgerEvent At(EventKind kind, Scope scope, int minute, long sequence, int? recorded = null) =>
        new()
        {
            Sender = "harbor-gym",
            Sequence = sequence,
            Recorded = Minute(recorded ?? 1000),
            Occurred = Minute(minute),
            Kind = kind,
            Number = Number,
            Scope = scope,
            Payload = default,
            Previous = default,
        };

    /// <summary>A row of a table: "revoked category:marketing 5; resumed all 9".</summary>
    public static LedgerEvent[] Parse(string rows) =>
        [
            .. rows.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(
                    (row, i) =>
                    {
                        var words = row.Split(' ');
                        return At(
                            EventKinds.Named(words[0])!.Value,
                            Scope.Parse(string.Join(' ', words[1..^1]))!.Value,
                            int.Parse(words[^1], CultureInfo.InvariantCulture),
                            i + 1
                        );
                    }
                ),
        ];

    private static Moment Minute(int minute) => new(1_800_000_000_000_000 + (minute * 60_000_000L));
}
