using Consentry.Drafting.Copy;
using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Templates;

/// <summary>The first text after a sign-up, with the five things that carriers want in it.</summary>
internal static class ConfirmationReply
{
    /// <summary>The second saves two characters, which can be a whole segment.</summary>
    private static readonly string[] RatesNotices = ["Msg & data rates may apply", "Msg&data rates may apply"];

    public static SmsText Of(Facts facts)
    {
        string[] subjects =
        [
            $"{Series.And(facts.Types)} by text",
            .. facts.Types.Count > 2 ? new[] { $"texts such as {facts.Types[0]}" } : [],
            "our texts",
        ];
        return SmsText.Best(
            subjects.SelectMany(subject =>
                RatesNotices.Select(rates =>
                    $"{facts.Name}: You signed up for {subject}. {Capital(facts.Cadence.Abbreviated())}. {rates}. Reply HELP for help, STOP to cancel."
                )
            )
        );
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
