using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Tests.Segmenting;

/// <summary>Text to units; a bar in the expected text stands between two.</summary>
public sealed class TokenizerTests
{
    [Theory]
    [InlineData("We don't sell combs.", "We|don't|sell|combs|.")]
    [InlineData("We don’t, ever.", "We|don’t|,|ever|.")]
    [InlineData("Combs (black) - or brushes", "Combs|(|black|)|-|or|brushes")]
    [InlineData("A well-known comb", "A|well|known|comb")]
    [InlineData("combs/brushes & more", "combs|/|brushes|&|more")]
    [InlineData("1,000 combs at 2.50", "1,000|combs|at|2.50")]
    [InlineData("Call (302) 628-4417", "Call|(|302|)|628|4417")]
    [InlineData("Ask desk@fernsalon.com, or fernsalon.com/desk.", "Ask|desk@fernsalon.com|,|or|fernsalon.com/desk|.")]
    [InlineData("the U.S. mail", "the|U.S|.|mail")]
    public void Words_numbers_addresses_and_marks_are_units(string text, string units) =>
        Assert.Equal(units, Said.Units(text));

    [Theory]
    [InlineData("opt-in", Sense.OptInMod)]
    [InlineData("opt in", Sense.OptInMod)]
    [InlineData("third party", Sense.ThirdParty)]
    [InlineData("third-parties", Sense.ThirdParty)]
    [InlineData("service providers", Sense.Provider)]
    [InlineData("Phone Numbers", Sense.NumberHead)]
    [InlineData("phone number's", Sense.NumberHead)]
    [InlineData("as well as", Sense.And)]
    [InlineData("and/or", Sense.And)]
    [InlineData("in no event", Sense.Never)]
    [InlineData("handing over", Sense.Share)]
    [InlineData("not only", Sense.NotOnly)]
    [InlineData("sms/mms", Sense.Sms)]
    [InlineData("2FA", Sense.Kind)]
    internal void An_entry_of_several_words_is_one_unit(string text, Sense sense)
    {
        var token = Assert.Single(Said.Tokens(text));
        Assert.True(token.Is(sense));
    }

    [Theory]
    [InlineData("share", Forms.Base)]
    [InlineData("shares", Forms.Third)]
    [InlineData("sharing", Forms.Gerund)]
    [InlineData("shared", Forms.Past)]
    [InlineData("partner", Forms.Singular)]
    [InlineData("partners", Forms.Plural)]
    internal void A_unit_knows_its_form(string word, Forms form) => Assert.True(Said.Tokens(word)[0].HasForm(form));

    [Theory]
    [InlineData("comb", TokenKind.Word)]
    [InlineData("12", TokenKind.Number)]
    [InlineData("a@fern.com", TokenKind.Address)]
    [InlineData("https://fern.com", TokenKind.Address)]
    [InlineData("www.fern.com", TokenKind.Address)]
    [InlineData("—", TokenKind.Dash)]
    [InlineData("“", TokenKind.Quote)]
    [InlineData("†", TokenKind.Other)]
    internal void A_unit_has_a_kind(string text, TokenKind kind) => Assert.Equal(kind, Said.Tokens(text)[0].Kind);
}
