using System.Collections.Frozen;

namespace Consentry.Recognising;

/// <summary>
/// The language of a text by its most frequent function words: enough to tell English from what the grammar cannot read.
/// </summary>
internal static class Languages
{
    /// <summary>Too few known words to say.</summary>
    public const string Undetermined = "und";

    private const int Enough = 8;

    private static readonly (string Code, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[] Profiles =
    [
        Profile(
            "en",
            "the and of to in is you that it for are with your be this or as by on not we our may will from have if us any can all"
        ),
        Profile(
            "es",
            "el la los las de que y en un una es por con para su al del lo como se sus nuestra nuestro usted más o no le este esta"
        ),
        Profile(
            "fr",
            "le la les des et en un une est pour que qui dans vous nous vos nos votre notre sur par avec ce cette aux ou ne pas du de"
        ),
        Profile(
            "de",
            "der die das und ist in den von zu mit sich auf für nicht ein eine wir sie ihre unsere oder werden wird dem des im"
        ),
        Profile(
            "pt",
            "o a os as de que e em um uma é por com para seu sua ao do da dos não nos você nossa nosso ou se mais pelo"
        ),
        Profile(
            "it",
            "il la lo gli le di che e in un una è per con su al del della nostro nostra o non si sono dei i da"
        ),
        Profile("nl", "de het een en van is in dat op te voor met niet zijn wij uw onze of aan door om wordt ook als"),
    ];

    /// <summary>A two-letter code, or <see cref="Undetermined"/>.</summary>
    public static string Of(string text)
    {
        Span<int> hits = stackalloc int[Profiles.Length];
        var total = 0;
        var foreign = 0;
        for (var i = 0; i < text.Length && total < 4000; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            total++;
            foreign += IsForeignScript(text[start]) ? 1 : 0;
            if (i - start <= 7)
            {
                Count(text.AsSpan(start, i - start), hits);
            }
        }

        return Decide(hits, total, foreign);
    }

    private static void Count(ReadOnlySpan<char> word, Span<int> hits)
    {
        for (var p = 0; p < Profiles.Length; p++)
        {
            hits[p] += Profiles[p].Words.Contains(word) ? 1 : 0;
        }
    }

    private static string Decide(ReadOnlySpan<int> hits, int total, int foreign)
    {
        if (foreign > total / 3 && total > Enough)
        {
            return "other";
        }

        var best = 0;
        for (var p = 1; p < hits.Length; p++)
        {
            best = hits[p] > hits[best] ? p : best;
        }

        return hits[best] < Enough ? Undetermined : Profiles[best].Code;
    }

    /// <summary>A script that English is not written in.</summary>
    private static bool IsForeignScript(char c) => c >= 'Ͱ';

    private static (string Code, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words) Profile(
        string code,
        string words
    ) =>
        (code, words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>());
}
