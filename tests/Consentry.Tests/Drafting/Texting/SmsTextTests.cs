using Consentry.Drafting.Texting;

namespace Consentry.Tests.Drafting.Texting;

/// <summary>What a message costs: 160 septets alone and 153 in a chain, 70 units and 67.</summary>
public sealed class SmsTextTests
{
    [Theory]
    [InlineData("", 0, 1)]
    [InlineData("a", 160, 1)]
    [InlineData("a", 161, 2)]
    [InlineData("a", 306, 2)]
    [InlineData("a", 307, 3)]
    [InlineData("a", 459, 3)]
    [InlineData("a", 460, 4)]
    public void Plain_letters_are_septets(string letter, int times, int segments) =>
        Measures(string.Concat(Enumerable.Repeat(letter, times)), SmsEncoding.Gsm7, times, segments);

    [Theory]
    [InlineData("€", 80, 160, 1)]
    [InlineData("€", 81, 162, 2)]
    [InlineData("[", 76, 152, 1)]
    [InlineData("~", 153, 306, 3)]
    [InlineData("^", 152, 304, 2)]
    public void Characters_of_the_extension_are_two_and_are_not_torn(string sign, int times, int units, int segments) =>
        Measures(string.Concat(Enumerable.Repeat(sign, times)), SmsEncoding.Gsm7, units, segments);

    [Theory]
    [InlineData("ж", 70, 70, 1)]
    [InlineData("ж", 71, 71, 2)]
    [InlineData("字", 134, 134, 2)]
    [InlineData("字", 135, 135, 3)]
    [InlineData("🙂", 35, 70, 1)]
    [InlineData("🙂", 36, 72, 2)]
    [InlineData("🙂", 66, 132, 2)]
    [InlineData("🙂", 67, 134, 3)]
    public void Other_letters_are_units_of_sixteen_bits(string letter, int times, int units, int segments) =>
        Measures(string.Concat(Enumerable.Repeat(letter, times)), SmsEncoding.Ucs2, units, segments);

    [Theory]
    [InlineData("Rosie’s “best” – pies…", "Rosie's \"best\" - pies...")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("Café Ñandú Ω", "Café Ñandú Ω")]
    public void Curly_marks_become_plain(string written, string sent) => Assert.Equal(sent, SmsText.Of(written).Text);

    [Theory]
    [InlineData("Café Zoë", SmsEncoding.Ucs2)]
    [InlineData("Café", SmsEncoding.Gsm7)]
    [InlineData("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ", SmsEncoding.Gsm7)]
    [InlineData("ÄÖÑÜ§¿äöñüà¡¤", SmsEncoding.Gsm7)]
    [InlineData("ç", SmsEncoding.Ucs2)]
    [InlineData("`", SmsEncoding.Gsm7)]
    internal void The_alphabet_is_the_networks(string text, SmsEncoding encoding) =>
        Assert.Equal(encoding, SmsText.Of(text).Encoding);

    [Fact]
    public void The_first_wording_that_fits_is_taken_and_else_the_shortest()
    {
        var (tooLong, alsoTooLong, fits) = (new string('a', 200), new string('b', 180), "short");

        Assert.Equal("short", SmsText.Best(tooLong, fits, "x").Text);
        Assert.Equal(alsoTooLong, SmsText.Best(tooLong, alsoTooLong).Text);
    }

    private static void Measures(string text, SmsEncoding encoding, int units, int segments)
    {
        var message = SmsText.Of(text);
        Assert.Equal((encoding, units, segments), (message.Encoding, message.Units, message.Segments));
    }
}
