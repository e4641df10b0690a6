using Consentry.Documents;
using Consentry.Recognising.Identity;
using Consentry.Segmenting;

namespace Consentry.Tests.Recognising;

/// <summary>A name as it was given, and as pages write it.</summary>
public sealed class SenderNameTests
{
    [Theory]
    [InlineData("Fern Salon", "FERN SALON")]
    [InlineData("北京小吃", "北京小吃")]
    [InlineData("Fern Salon LLC", "Fern Salon, Inc.")]
    [InlineData("Fern Salon, L.L.C.", "Fern Salon")]
    [InlineData("The Fern Salon", "Fern Salon")]
    [InlineData("Fern & Comb", "Fern and Comb")]
    [InlineData("Fern and Comb", "Fern & Comb Co.")]
    [InlineData("Rosie's Diner", "Rosie’s Diner")]
    [InlineData("Rosies Diner", "Rosie's Diner")]
    [InlineData("Fern Salon", "Fern Salon's guests")]
    [InlineData("St. Brendan's Parish", "St Brendan's Parish")]
    [InlineData("FernSalon", "Fern Salon")]
    [InlineData("Fern-Salon", "Fern Salon")]
    [InlineData("24 Hour Locks", "24-Hour Locks")]
    [InlineData("A-1 Towing", "A1 Towing")]
    [InlineData("Fern, Comb and Sons", "Fern, Comb and Sons")]
    [InlineData("Fern, Comb and Sons", "Fern Comb & Sons")]
    [InlineData("Fern \"Comb\" Salon", "Fern “Comb” Salon")]
    [InlineData("Fern Salon [Uptown]", "Fern Salon Uptown")]
    [InlineData("Dr. Fern, D.D.S.", "Dr. Fern, D.D.S.")]
    [InlineData("Fern|Comb", "Fern|Comb")]
    [InlineData("हिंदी केश", "हिंदी केश")]
    public void Case_marks_and_the_companys_form_do_not_matter(string given, string written) =>
        Assert.True(IsFound(given, written));

    [Theory]
    [InlineData("Fern Salon", "Fern Spa")]
    [InlineData("Fern Salon", "Ferny Salon")]
    [InlineData("Fern Salon", "Fern. Salon")]
    [InlineData("Fern Salon", "fern, salon and comb")]
    [InlineData("Fern, Comb and Sons", "Fern. Comb and Sons")]
    [InlineData("Fern, Comb and Sons", "Fern, Comb, and Sons")]
    [InlineData("Fern", "Ferns")]
    [InlineData("Fern Salon", "Salon Fern")]
    [InlineData("Fern Salon", "")]
    public void Another_name_is_another(string given, string written) => Assert.False(IsFound(given, written));

    private static bool IsFound(string given, string written)
    {
        var tokens = new List<Token>();
        new Tokenizer(written, tokens).Tokenize(new Span(0, written.Length));
        var name = new SenderName(given);
        return Enumerable.Range(0, tokens.Count).Any(i => name.EndAt(written, tokens.ToArray(), i) > 0);
    }
}
