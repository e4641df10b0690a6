using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Whole documents inside a page of another purpose: a policy below the shop's opening hours.</summary>
internal static class InlineParts
{
    /// <summary>"Our Privacy Policy" is its title; a longer heading speaks about it.</summary>
    private const int LongestTitle = 6;

    /// <summary>A part of fewer sentences is a section that points elsewhere.</summary>
    private const int EnoughSentences = 6;

    public static IReadOnlyList<InlinePart> Of(SegmentedDocument document)
    {
        var parts = new List<InlinePart>();
        foreach (var heading in document.Sentences)
        {
            if (
                heading.IsHeading
                && heading.Block.Region is not (Region.Navigation or Region.CookieBanner)
                && heading.OwnTokens.Length <= LongestTitle
                && RoleOf(heading) is { } role
                && IsLarge(heading)
            )
            {
                parts.Add(new InlinePart(role, heading.Span));
            }
        }

        return parts;
    }

    /// <summary>By what the heading calls it; "Terms" alone does, "Privacy" alone as well.</summary>
    private static PageRole? RoleOf(Sentence heading)
    {
        var (isPrivacy, isTerms, isTexts) = (false, false, false);
        foreach (var token in heading.OwnTokens)
        {
            isPrivacy |= token.Is(Sense.Privacy);
            isTerms |= token.Is(Sense.Terms);
            isTexts |= token.Is(Sense.Sms);
        }

        return isPrivacy ? PageRole.Privacy
            : isTerms
                ? isTexts ? PageRole.TextingTerms
                    : PageRole.Terms
            : null;
    }

    private static bool IsLarge(Sentence heading)
    {
        var count = 0;
        for (var s = heading.Next; s is not null && count < EnoughSentences; s = s.Next)
        {
            if (s.IsHeading && s.Block.Level <= heading.Block.Level)
                return false;

            count += s.IsHeading || s.OwnTokens.Length < 5 ? 0 : 1;
        }

        return count >= EnoughSentences;
    }
}
