using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consentry.OptOut.Ledger;

/// <summary>The header of an event: what the rules need, without the words. docs/ledger.md</summary>
public sealed record LedgerEvent
{
    /// <summary>Before the first event of a sender.</summary>
    public static Digest Beginning => default;

    public required string Sender { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was appended, later than every one before it of the sender; whole microseconds.</summary>
    public required Moment Recorded { get; init; }

    /// <summary>When it happened, as who reports it says; whole microseconds.</summary>
    public required Moment Occurred { get; init; }

    public required EventKind Kind { get; init; }

    public required NumberHash Number { get; init; }

    public required Scope Scope { get; init; }

    /// <summary>Of salt and payload: <see cref="DigestOf"/>.</summary>
    public required Digest Payload { get; init; }

    /// <summary>The hash of the event before.</summary>
    public required Digest Previous { get; init; }

    private const string Title = "consentry/event/v1";

    /// <summary>When it counts from: no clock that is ahead outvotes what came later.</summary>
    public Moment Effective => Occurred < Recorded ? Occurred : Recorded;

    /// <summary>What the next event is chained to.</summary>
    public Digest Hash() => Digest.Of(Encoding.UTF8.GetBytes(Written()));

    /// <summary>The text that is hashed: ten lines, each ended by LF.</summary>
    public string Written() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Title}\n{Sender}\n{Sequence}\n{Recorded.Microseconds}\n{Occurred.Microseconds}\n{Kind.Name()}\n{Number}\n{Scope}\n{Payload}\n{Previous}\n"
        );

    /// <summary>Null where the text is not what <see cref="Written"/> makes of an event.</summary>
    public static LedgerEvent? Parse(string text)
    {
        if (
            text.Split('\n')
                is not [
                    Title,
                    var sender,
                    var sequence,
                    var recorded,
                    var occurred,
                    var kind,
                    var number,
                    var scope,
                    .. var digests,
                ]
            || digests is not [var payload, var previous, ""]
        )
            return null;

        var read =
            Long(sequence) is { } at
            && Long(recorded) is { } then
            && Long(occurred) is { } before
            && EventKinds.Named(kind) is { } named
            && NumberHash.Parse(number) is { } hash
            && Ledger.Scope.Parse(scope) is { } texts
            && Digest.Parse(payload) is { } words
            && Digest.Parse(previous) is { } last
                ? new LedgerEvent
                {
                    Sender = sender,
                    Sequence = at,
                    Recorded = new Moment(then),
                    Occurred = new Moment(before),
                    Kind = named,
                    Number = hash,
                    Scope = texts,
                    Payload = words,
                    Previous = last,
                }
                : null;
        return read?.Written().Equals(text, StringComparison.Ordinal) == true ? read : null;
    }

    /// <param name="salt">Random; who has destroyed it can no longer try what the payload was.</param>
    /// <param name="payload">The words of the event.</param>
    public static Digest DigestOf(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(payload);
        Span<byte> bytes = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(bytes);
        return Digest.FromBytes(bytes);
    }

    private static long? Long(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
