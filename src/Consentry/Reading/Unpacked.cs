using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>What a file was unpacked to.</summary>
/// <param name="Page">HTML that stands for it: what its readers see, and nothing of its looks.</param>
internal sealed record Unpacked(Page Page)
{
    /// <summary>Where the pages of the paper begin in the decoded HTML; empty where the format has none.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];
}
