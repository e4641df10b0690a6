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

    /// <summary>When it counts from: no clock that is ahead outvotes what came later.</summary>
    public Moment Effective => Occurred < Recorded ? Occurred : Recorded;

    /// <summary>What the next event is chained to.</summary>
    public Digest Hash() => Digest.Of(Encoding.UTF8.GetBytes(Written()));

    /// <summary>The text that is hashed: ten lines, each ended by LF.</summary>
    public string Written() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"consentry/event/v1\n{Sender}\n{Sequence}\n{Recorded.Microseconds}\n{Occurred.Microseconds}\n{Kind.Name()}\n{Number}\n{Scope}\n{Payload}\n{Previous}\n"
        );

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
}
