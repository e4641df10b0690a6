using Consentry.Drafting.Texting;
using Consentry.Profiles;

namespace Consentry.Drafting.Templates;

/// <summary>The first text after a sign-up, with the five things that carriers want in it.</summary>
/// <remarks>It names kinds of texts only where everybody who signs up gets the same ones.</remarks>
internal static class ConfirmationReply
{
    private const string OurTexts = "our texts";

    /// <summary>The second saves two characters, which can be a whole segment.</summary>
    private static readonly string[] RatesNotices = ["Msg & data rates may apply", "Msg&data rates may apply"];

    public static SmsText Of(Facts facts)
    {
        string[] subjects = facts switch
        {
            { Program: { } program } => [program, OurTexts],
            { HasBoth: true } => [OurTexts],
            { Types: [var first, _, _, ..] types } =>
            [
                $"{Series.And(types)} by text",
                $"texts such as {first}",
                OurTexts,
            ],
            _ => [$"{Series.And(facts.Types)} by text", OurTexts],
        };
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
