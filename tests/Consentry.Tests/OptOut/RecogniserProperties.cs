using Consentry.OptOut;
using CsCheck;

namespace Consentry.Tests.OptOut;

/// <summary>What holds for every message.</summary>
public sealed class RecogniserProperties
{
    private const int Cases = 2000;

    private static readonly string[] Texts = [.. LabelledMessage.Load("second").Select(m => m.Text)];

    private static readonly string[] Keywords =
    [
        "stop",
        "quit",
        "end",
        "revoke",
        "opt out",
        "cancel",
        "unsubscribe",
        "baja",
        "alto",
        "arret",
    ];

    private static readonly Gen<string> Pieces = Among(
        "stop",
        "no",
        "more",
        "texts",
        "me",
        "don't",
        "take",
        "off",
        "list",
        "not",
        "wrong",
        "number",
        "s",
        "t",
        "o",
        "p",
        "ya",
        "ne",
        "plus",
        ".",
        ",",
        "?",
        "\n",
        "> ",
        "\"",
        "’",
        "$",
        "#",
        "🛑",
        "😀",
        "\ud83d",
        "\u200b",
        "ＳＴ",
        "7"
    )
        .Array[0, 60]
        .Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> Any = Gen.OneOf(
        Gen.String,
        Pieces,
        Gen.Char['\0', '\uffff'].Array[0, 200].Select(c => new string(c)),
        Among(Texts)
    );

    [Fact]
    public void Every_text_is_read_twice_the_same_and_its_spans_lie_within() =>
        Any.Sample(
            text =>
            {
                var inbound = OptOutRecogniser.Read(text);
                Assert.Equal(inbound, OptOutRecogniser.Read(text));
                Assert.InRange(inbound.Start, 0, inbound.End);
                Assert.InRange(inbound.End, 0, text.Length);
                Assert.InRange(inbound.ScopeStart, 0, inbound.ScopeEnd);
                Assert.InRange(inbound.ScopeEnd, 0, text.Length);
            },
            iter: Cases
        );

    [Fact]
    public void Courtesy_and_pictures_behind_a_keyword_change_nothing() =>
        Gen.Select(
                Among(Keywords),
                Among("", " please", " thanks", " 🙏", "!!!", ". Thank you", " now"),
                Among("", " 😀", "\n", " 👍🏽")
            )
            .Sample(
                (keyword, courtesy, picture) =>
                    Assert.Equal(Request.Revoke, OptOutRecogniser.Read(keyword + courtesy + picture).Request),
                iter: Cases
            );

    [Fact]
    public void Full_width_changes_nothing() =>
        Among(Texts)
            .Sample(
                text =>
                    Assert.Equal(OptOutRecogniser.Read(text).Request, OptOutRecogniser.Read(FullWidth(text)).Request),
                iter: Cases
            );

    [Fact]
    public void Case_changes_nothing_for_keywords() =>
        Gen.Select(Among(Keywords), Gen.Int[0, 1 << 12])
            .Sample(
                (keyword, capitals) =>
                    Assert.Equal(
                        Request.Revoke,
                        OptOutRecogniser
                            .Read(
                                string.Concat(
                                    keyword.Select((c, i) => (capitals >> i & 1) == 1 ? char.ToUpperInvariant(c) : c)
                                )
                            )
                            .Request
                    ),
                iter: Cases
            );

    [Theory]
    [InlineData("stop ")]
    [InlineData("s t o p ")]
    [InlineData("no more ")]
    [InlineData("don't ")]
    [InlineData("take me off the ")]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("🛑")]
    [InlineData("\ud83d")]
    [InlineData("> stop\n")]
    [InlineData("consent to my ")]
    [InlineData("s\u0336")]
    [InlineData("\"")]
    public void Ten_thousand_hostile_characters_come_to_an_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        var inbound = OptOutRecogniser.Read(text);

        Assert.InRange(inbound.End, 0, text.Length);
    }

    private static string FullWidth(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetter(c) ? (char)(c - '!' + '\uff01') : c));

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
