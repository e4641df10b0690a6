using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Members added to a list: "a" or "a or b" or "a, b, or c" becomes one with a last member more.</summary>
internal static class Lists
{
    private static readonly Senses Linking = Senses.Of(Sense.Or, Sense.And);

    /// <summary>
    /// Adds members behind the last one. The word that joined the old last member goes, and joins the new one.
    /// </summary>
    /// <param name="from">First token of the list.</param>
    /// <param name="to">One past its last token.</param>
    /// <param name="joint">What joins a list of one; a list of more has its own.</param>
    /// <returns>Whether it could be told where the list's own joint is.</returns>
    public static bool Extend(Wording wording, int from, int to, string joint, params ReadOnlySpan<string> members)
    {
        var t = wording.Sentence.Tokens;
        var link = -1;
        for (var k = from; k < to; k++)
        {
            if (!t[k].IsAny(Linking) || t[k].Is(Sense.No))
            {
                continue;
            }

            if (link >= 0)
            {
                // "data and records or numbers": two lists in one, and no telling which goes on.
                return false;
            }

            link = k;
        }

        if (link < 0)
        {
            Append(wording, to - 1, joint, isList: members.Length > 1, members);
            return true;
        }

        if (link == from || wording.IsWritten(link, "/"))
        {
            return false;
        }

        var own = wording.WordsOf(link).ToString();
        if (t[link - 1].Kind == TokenKind.Comma)
        {
            wording.Delete(link, link + 1);
        }
        else
        {
            wording.Delete(link, link + 1);
            wording.InsertAfter(link - 1, ",");
        }

        Append(wording, to - 1, own, isList: true, members);
        return true;
    }

    private static void Append(
        Wording wording,
        int last,
        string joint,
        bool isList,
        params ReadOnlySpan<string> members
    )
    {
        for (var i = 0; i < members.Length; i++)
        {
            var isLast = i + 1 == members.Length;
            var comma = isList ? "," : "";
            wording.InsertAfter(last, isLast ? $"{comma} {joint} {members[i]}" : $"{comma} {members[i]}");
        }
    }
}
