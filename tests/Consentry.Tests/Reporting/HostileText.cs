using CsCheck;

namespace Consentry.Tests.Reporting;

/// <summary>Words that a page would choose to get out of a report's quotation marks.</summary>
internal static class HostileText
{
    private static readonly Gen<string> Trick = Gen.OneOf(
        "<script>alert(1)</script>",
        "</blockquote></article>",
        "<!-- ",
        " -->",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "&lt;b&gt;",
        "&#x40;octocat",
        "&copy",
        "@octocat",
        "#12",
        "GH-12",
        "!7",
        ":tada:",
        "[a](http://tide.example)",
        "![a](http://tide.example/x.png)",
        "<http://tide.example>",
        "http://tide.example/a",
        "www.tide.example",
        "bait@tide.example",
        "`",
        "```",
        "~~~",
        "**",
        "__a__",
        "~~a~~",
        "==a==",
        "++a++",
        "^a^",
        "$a$",
        "{.a #b}",
        "|",
        "| - |",
        "# a",
        "1. a",
        "- a",
        "+ a",
        "> a",
        "---",
        "***",
        "===",
        "\\",
        "\n",
        "\n\n",
        "\t",
        "    ",
        "\r\n::error::x",
        "%0A::stop-commands::x",
        "##[error]x",
        "\u202e",
        "\u001b[2J",
        "\0"
    );

    /// <summary>Tricks, words and any characters at all, in any order.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Trick, Gen.OneOf("bait", "We sell it.", " "), Gen.String[0, 6])
        .Array[1, 8]
        .Select(string.Concat);
}
