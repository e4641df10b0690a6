using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>A message of one word, or two, that is a keyword but for one slip of a finger.</summary>
internal static class Slips
{
    /// <summary>Words that are one letter from a keyword and mean what they say.</summary>
    private static readonly HashSet<string> Meant = new(StringComparer.Ordinal)
    {
        "option",
        "options",
        "atop",
        "stoop",
        "step",
        "steps",
        "shop",
        "shops",
        "slop",
        "spot",
        "stow",
        "strop",
        "stomp",
        "top",
        "tops",
        "stops",
        "stopped",
        "stopper",
        "stoped",
        "quite",
        "quiet",
        "quits",
        "quilt",
        "quip",
        "suit",
        "quint",
        "quid",
        "evoke",
        "revoked",
        "invoke",
        "cancels",
        "canceled",
        "cancelled",
        "remote",
        "removed",
        "removes",
        "remover",
        "hello",
        "hell",
        "help",
        "held",
        "heal",
        "heap",
        "helm",
        "yelp",
        "kelp",
        "helps",
        "helped",
        "self",
        "heel",
        "star",
        "stars",
        "stare",
        "state",
        "stat",
        "stats",
        "tart",
        "smart",
        "starts",
        "started",
        "starter",
        "strat",
        "stark",
        "store",
        "info",
        "into",
        "alta",
        "auto",
        "alte",
        "caja",
        "bajo",
        "faja",
        "raja",
        "bala",
        "vaya",
        "baila",
        "bajas",
        "altos",
        "pagar",
        "pasar",
        "papa",
        "pase",
        "padre",
        "art",
        "apt",
        "out",
        "opt",
        "sent",
        "and",
        "send",
        "ed",
        "ending",
        "spend",
        "tend",
        "bend",
        "lend",
        "mend",
        "fend",
        "vend",
        "unsubscribed",
        "salary",
        "parte",
        "parque",
        "cared",
        "carey",
        "adopt",
        "adopted",
        "cop",
        "stock",
        "stick",
        "stuck",
        "stack",
        "stalk",
        "stall",
        "still",
        "seat",
        "stay",
        "stem",
        "sto",
        "setup",
    };

    public static bool Try(in Message message, ReadOnlySpan<char> letters, out Inbound inbound)
    {
        inbound = default;
        int first = -1,
            last = -1,
            words = 0;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Skipped) || message.Tokens[i].IsNumber)
                continue;

            first = first < 0 ? i : first;
            last = i;
            words++;
        }

        if (
            words is not (1 or 2)
            || words == 1 && message.Tokens[first].Word is not null
            || words == 2
                && (
                    last != first + 1
                    || message.Tokens[first].Word is not null
                        && message.Tokens[last].Word is not null
                        && !message.Is(first, Sense.Off)
                )
        )
            return false;

        var from = message.Tokens[first].Letters;
        var typed = letters[from..(message.Tokens[last].Letters + message.Tokens[last].Length)];
        if (typed.Length is < 3 or > 14 || Meant.Contains(typed.ToString()) && typed is not "sto")
            return false;

        foreach (var (keyword, word) in Words.Keywords)
        {
            var isShort = typed.Length < keyword.Length;
            if (
                keyword.Length < 4
                || typed.Length < keyword.Length - 1
                || typed.Length > keyword.Length + 1
                || words == 2 && keyword.Length < 6 && !typed.SequenceEqual(keyword)
                || isShort && keyword.Length == 4 && typed[0] != keyword[0]
                || !IsSlip(typed, keyword)
            )
                continue;

            var senses = word.English | word.Spanish | word.French;
            var request =
                (senses & Sense.Keyword) != 0 ? Request.Revoke
                : (senses & Sense.Resume) != 0 ? Request.Resume
                : Request.Help;
            inbound = message.Found(
                request,
                request switch
                {
                    Request.Revoke => "keyword.slip",
                    Request.Resume => "resume.slip",
                    _ => "help.slip",
                },
                first,
                last + 1
            );
            return true;
        }

        return false;
    }

    /// <summary>One letter left out, doubled or put in from beside, changed for its neighbour, or two changed places.</summary>
    private static bool IsSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        if (typed.Length == meant.Length)
        {
            if (same == typed.Length)
                return true;

            if (typed[(same + 1)..].SequenceEqual(meant[(same + 1)..]))
                return Keys.AreNeighbours(typed[same], meant[same]) || meant.Length > 5;

            return same + 1 < typed.Length
                && typed[same] == meant[same + 1]
                && typed[same + 1] == meant[same]
                && typed[(same + 2)..].SequenceEqual(meant[(same + 2)..]);
        }

        return typed.Length > meant.Length
            ? typed[(same + 1)..].SequenceEqual(meant[same..])
                && (
                    meant.Length > 5
                    || same > 0 && (typed[same] == typed[same - 1] || Keys.AreNeighbours(typed[same], typed[same - 1]))
                    || same < meant.Length && Keys.AreNeighbours(typed[same], meant[same])
                )
            : typed[same..].SequenceEqual(meant[(same + 1)..]);
    }
}
