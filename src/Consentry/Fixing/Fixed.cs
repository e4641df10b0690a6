using Consentry.Documents;
using Consentry.Judging;
using Consentry.Profiles;
using Consentry.Reading;

namespace Consentry.Fixing;

/// <summary>How to fix.</summary>
/// <param name="Vetting">What to judge by, before and after.</param>
public sealed record FixOptions(VettingOptions Vetting)
{
    /// <summary>The facts of the sender.</summary>
    public Profile Profile { get; init; } = new();

    /// <summary>
    /// Whether the sender has confirmed what a requirement's clause says of its conduct; asked only where there is such a
    /// clause to write. By default nothing is.
    /// </summary>
    public Func<Requirement, bool> Confirms { get; init; } = _ => false;
}

/// <summary>A required finding that stays as it is, and why.</summary>
/// <param name="Finding">Of the document as it came.</param>
public sealed record Unmended(Finding Finding)
{
    /// <summary>Keys of the profile whose facts are missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What the sender has not confirmed, as it goes on from "you assert that"; null where that is not the cause.</summary>
    public string? Unconfirmed { get; init; }
}

/// <summary>A sentence that hands consumers to others: what is true of it the sender must decide.</summary>
/// <param name="Sentence">Into the text of the document as it came.</param>
/// <param name="Narrower">What to write in its place if it claims more than is done.</param>
public sealed record Claim(Span Sentence, string Narrower);

/// <summary>A document with its changes, vetted again.</summary>
public sealed record Fixed
{
    /// <summary>The document as it came.</summary>
    public required Vetting Before { get; init; }

    /// <summary>The document as it is now.</summary>
    public required Vetting After { get; init; }

    /// <summary>In the order of the source, none overlapping another; empty where there was nothing to do, or nothing could be done.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>What the sender asserts by publishing the changes, each as it goes on from "you assert that".</summary>
    public required IReadOnlyList<string> Asserted { get; init; }

    /// <summary>What stays unmet.</summary>
    public required IReadOnlyList<Unmended> Unmended { get; init; }

    /// <summary>What the sender has to decide.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>
    /// The whole document in its own encoding; outside the changes, byte for byte as it came. Of a format that is not written
    /// (<see cref="Source.IsUnpacked"/>) the file as it came: its changes are a list for a person.
    /// </summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }
}

/// <summary>Either a fixed document or the reason the page could not be read.</summary>
public sealed class FixResult
{
    internal FixResult(Fixed result) => Fixed = result;

    internal FixResult(ReadFailure failure) => Failure = failure;

    /// <summary>Null where the page could not be read.</summary>
    public Fixed? Fixed { get; }

    /// <summary>Null where it could.</summary>
    public ReadFailure? Failure { get; }
}
