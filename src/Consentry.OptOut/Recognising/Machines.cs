using System.Buffers;

namespace Consentry.OptOut.Recognising;

/// <summary>Messages that a telephone or a machine wrote: a reaction to a text, an automatic reply.</summary>
internal static class Machines
{
    /// <summary>An automatic reply says in its first words that it is one.</summary>
    private const int Head = 200;

    /// <summary>How telephones put reactions; the text reacted to follows in quotation marks.</summary>
    private static readonly string[] Reactions =
    [
        "Liked ",
        "Loved ",
        "Disliked ",
        "Emphasized ",
        "Emphasised ",
        "Questioned ",
        "Laughed at ",
        "Removed a ",
        "Reacted ",
        "Le gustó ",
        "Le encantó ",
        "Emfatizó ",
        "A aimé ",
        "A adoré ",
    ];

    private static readonly SearchValues<string> Automatic = SearchValues.Create(
        [
            "auto-reply",
            "auto reply",
            "autoreply",
            "automatic reply",
            "this is an automated",
            "out of office",
            "out of the office",
            "thanks for contacting",
            "thank you for contacting",
            "thanks for reaching out",
            "thank you for reaching out",
            "thanks for texting",
            "thank you for texting",
            "thank you for your message. we",
            "thanks for your message. we",
            "i'm driving with do not disturb",
            "do not disturb while driving",
            "msg&data rates",
            "msg & data rates",
            "respuesta automatica",
            "réponse automatique",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    public static bool Wrote(string text) => IsReaction(text) || IsAutomatic(text);

    private static bool IsReaction(string text)
    {
        foreach (var reaction in Reactions)
        {
            if (text.StartsWith(reaction, StringComparison.Ordinal))
                return text.AsSpan(reaction.Length).IndexOfAny("“\"”«") >= 0;
        }

        return false;
    }

    private static bool IsAutomatic(string text) => text.AsSpan(0, Math.Min(text.Length, Head)).ContainsAny(Automatic);
}
