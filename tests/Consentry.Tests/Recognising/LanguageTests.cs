using Consentry.Recognising;

namespace Consentry.Tests.Recognising;

/// <summary>English is told from what the grammar cannot read.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "We keep the data that you give to us and use it for the visits that you book with our desk.")]
    [InlineData("es", "Los datos de la persona que nos escribe se guardan en el archivo de la tienda y no se venden.")]
    [InlineData("fr", "Les données que vous nous donnez sont dans notre fichier et nous ne les vendons pas aux tiers.")]
    [InlineData(
        "de",
        "Die Daten, die wir von Ihnen haben, werden nicht an den Handel und nicht in das Ausland verkauft."
    )]
    [InlineData("und", "Combs, brushes, scissors.")]
    [InlineData("und", "")]
    [InlineData("other", "Мы храним данные наших клиентов и никому не передаём их без согласия.")]
    [InlineData("other", "تحتفظ متجرنا ببيانات العملاء ولا تشاركها مع أي شخص آخر دون موافقة منهم")]
    public void Frequent_words_tell_the_language(string language, string text) =>
        Assert.Equal(language, Languages.Of(text));
}
