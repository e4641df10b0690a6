using Consentry.OptOut;
using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.Tests.OptOut;

/// <summary>What a person sees of a message.</summary>
public sealed class TokeniserTests
{
    [Theory]
    [InlineData("ＳＴＯＰ", "stop")] // full width
    [InlineData("ЅТОР", "stop")] // Cyrillic
    [InlineData("ＳΤОР", "stop")] // three scripts at once
    [InlineData("𝐬𝐭𝐨𝐩", "stop")] // letters of mathematics
    [InlineData("ⓢⓣⓞⓟ", "stop")] // in circles
    [InlineData("🅂🅃🄾🄿", "stop")] // in squares
    [InlineData("st\u200bop", "stop")] // with a space of no width
    [InlineData("s\u0336t\u0336o\u0336p\u0336", "stop")] // struck through
    [InlineData("S T O P", "stop")]
    [InlineData("s.t.o.p", "stop")]
    [InlineData("s-t-o-p", "stop")]
    [InlineData("stooooop", "stop")]
    [InlineData("st0p", "stop")]
    [InlineData("$top", "stop")]
    [InlineData("ARRÊT", "arret")]
    [InlineData("🛑", "stop")]
    [InlineData("hasslin", "hassling")]
    [InlineData("promotoins", "promotions")]
    [InlineData("romove", "remove")] // by ear
    [InlineData("stopstop", "stop")]
    [InlineData("sanding", "sanding")]
    [InlineData("papa", "papa")]
    [InlineData("😂", "lol")]
    public void A_word_is_what_is_seen(string text, string word) => Assert.Equal([word], Read(text));

    [Theory]
    [InlineData("don't", "dont")]
    [InlineData("don’t", "dont")]
    [InlineData("n'envoyez", "n envoyez")]
    [InlineData("Mr. Bell called", "mr bell called")]
    [InlineData("stop\n\nSent from my phone", "stop")]
    [InlineData("stop\n> Reply STOP to end", "stop")]
    [InlineData("stop 😀 now", "stop now")]
    [InlineData("", "")]
    [InlineData("?!…", "")]
    public void Words_are_parted_as_they_are_read(string text, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Read(text));

    [Theory]
    [InlineData("step")]
    [InlineData("quite")]
    [InlineData("shop")]
    public void A_real_word_is_no_slip(string text)
    {
        Assert.Equal([text], Read(text));
        Assert.Equal(Request.None, OptOutRecogniser.Read(text).Request);
    }

    [Fact]
    public void Breaks_are_kept_apart()
    {
        using var tokeniser = new Tokeniser("well, stop. now");
        tokeniser.Run();

        Assert.Equal([Break.Hard, Break.Soft, Break.Hard], tokeniser.Tokens.ToArray().Select(t => t.Before));
    }

    [Fact]
    public void A_word_may_play_a_part_and_be_unknown_all_the_same()
    {
        using var tokeniser = new Tokeniser("platform");
        tokeniser.Run();

        Assert.Null(tokeniser.Tokens[0].Word);
        Assert.Equal(Part.Sender, tokeniser.Tokens[0].Parts);
    }

    [Theory]
    [InlineData("r e f u s e")]
    [InlineData("refuseeee")]
    [InlineData("refuse to have")]
    public void A_word_plays_the_part_of_the_letters_that_are_read(string text)
    {
        using var tokeniser = new Tokeniser(text);
        tokeniser.Run();

        Assert.Equal(Part.Declining, tokeniser.Tokens[0].Parts);
    }

    [Fact]
    public void A_sentence_ends_somewhere()
    {
        using var tokeniser = new Tokeniser(string.Concat(Enumerable.Repeat("word ", 100)));
        tokeniser.Run();

        Assert.Equal(3, tokeniser.Tokens.ToArray().Count(t => t.Before == Break.Hard));
    }

    private static List<string> Read(string text)
    {
        using var tokeniser = new Tokeniser(text);
        tokeniser.Run();
        var words = new List<string>();
        for (var i = 0; i < tokeniser.Tokens.Length; i++)
            words.Add(tokeniser.LettersOf(i).ToString());

        return words;
    }
}
