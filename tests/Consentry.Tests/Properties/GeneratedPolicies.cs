using Consentry.Tests.Tables;
using CsCheck;

namespace Consentry.Tests.Properties;

/// <summary>Pages that speak of data and texts: from phrases put together at random, and from table rows damaged.</summary>
internal static class GeneratedPolicies
{
    private static readonly Gen<string> Subject = Gen.OneOf(
        "We",
        "I",
        "The salon",
        "You",
        "Our vendors",
        "Nobody",
        "No third party",
        "Neither we nor our affiliates",
        "Your phone number",
        "None of your data",
        "If you agree, we",
        "Nor will we"
    );

    private static readonly Gen<string> Verb = Gen.OneOf(
        "share",
        "do not share",
        "never sell, rent, or otherwise disclose",
        "may provide",
        "is not shared",
        "are given to",
        "not only sell but share",
        "use",
        "text",
        "match you with",
        "refrain from sharing",
        "reserve the right to sell"
    );

    private static readonly Gen<string> Data = Gen.OneOf(
        "your personal information",
        "SMS opt-in data and consent",
        "mobile numbers",
        "it",
        "payment data (cards)",
        "aggregated statistics",
        "“information”",
        ""
    );

    private static readonly Gen<string> Tail = Gen.OneOf(
        "with third parties for marketing",
        "with no one",
        "to our carriers, vendors & affiliates",
        "except as required by law",
        "without your consent",
        "unless you ask us to",
        "so that they can send you offers",
        "only",
        "to remind you of visits",
        "; see https://fernsalon.com/privacy",
        "",
        "— ever"
    );

    private static readonly Gen<string> End = Gen.OneOf(".", "?", "!", ":", "", "...", ".)");

    private static readonly Gen<string> Sentence = Gen.Select(
        Subject,
        Verb,
        Data,
        Tail,
        End,
        (s, v, d, t, e) => $"{s} {v} {d} {t}{e}"
    );

    private static readonly Gen<string> Block = Gen.OneOf(
        Sentence,
        Gen.Select(Sentence, Sentence, (a, b) => $"{a} {b}"),
        Sentence.Select(s => $"## {s}"),
        Gen.Select(Sentence, Sentence.Array[1, 4], (lead, items) => $"{lead}\n\n- {string.Join("\n- ", items)}"),
        Gen.Select(Sentence, Data, (s, d) => $"| Data | Do we share? |\n|---|---|\n| {d} | {s} |"),
        Gen.OneOf("# SMS Terms", "# Privacy Policy", "Do you sell my data? No.", "Reply STOP to end.", "[Insert]"),
        Gen.OneOf("[Contact us](/contact)", "Msg & data rates may apply.", "12 Elm Street, Dover, DE 19901", "— † §")
    );

    public static Gen<string> Markdown { get; } = Block.Array[0, 8].Select(blocks => string.Join("\n\n", blocks));

    public static Gen<string> Html { get; } =
        Gen.Select(Gen.OneOf("p", "li", "h2", "td", "div", "dd", "b"), Sentence)
            .Select((tag, text) => $"<{tag}>{text}</{tag}>")
            .Array[0, 12]
            .Select(string.Concat);

    /// <summary>A row of the tables in which one stretch is cut out, doubled, or overwritten by a mark.</summary>
    public static Gen<string> Damaged { get; } =
        Gen.Select(
                Gen.OneOf([.. LabelledTables.Names.SelectMany(LabelledTables.Rows).Select(r => r.Text)]),
                Gen.Double[0, 1],
                Gen.Int[0, 12],
                Gen.OneOf("", "not ", ", ", ". ", "—", "(", "|", "\n", "İ", "ß", "👋", "‮", "\t", "no one ", "’")
            )
            .Select((text, at, length, put) => Overwrite(text, (int)(at * text.Length), length, put));

    private static string Overwrite(string text, int at, int length, string put) =>
        text[..at] + put + text[Math.Min(text.Length, at + length)..];
}
