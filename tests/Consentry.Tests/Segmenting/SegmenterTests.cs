namespace Consentry.Tests.Segmenting;

/// <summary>Where sentences end and what they are read with. A bar or a slash in the expected text is a cell or a line break.</summary>
public sealed class SegmenterTests
{
    [Theory]
    [InlineData("We cut hair. We sell combs.", "We cut hair.", "We sell combs.")]
    [InlineData("Who gets it? Nobody! Really.", "Who gets it?", "Nobody!", "Really.")]
    [InlineData("Mr. Adler and Dr. Boone see patients. Call us.", "Mr. Adler and Dr. Boone see patients.", "Call us.")]
    [InlineData("Photos, e.g. X-rays, stay here. Ask.", "Photos, e.g. X-rays, stay here.", "Ask.")]
    [InlineData("The U.S. Postal Service delivers. Ask.", "The U.S. Postal Service delivers.", "Ask.")]
    [InlineData("Write to J. P. Moss about it. Ask.", "Write to J. P. Moss about it.", "Ask.")]
    [InlineData("Fern Salon, Inc. owns the shop. Ask.", "Fern Salon, Inc. owns the shop.", "Ask.")]
    [InlineData("This is Fern Salon LLC. We cut hair.", "This is Fern Salon LLC.", "We cut hair.")]
    [InlineData("This is the Fern Salon Inc. SMS Program. Ask.", "This is the Fern Salon Inc. SMS Program.", "Ask.")]
    [InlineData("Sent by Fern Salon LLC. SMS messages vary.", "Sent by Fern Salon LLC.", "SMS messages vary.")]
    [InlineData("Closed at 5 p.m. We open at 9.", "Closed at 5 p.m.", "We open at 9.")]
    [InlineData("Msg. & data rates may apply. Reply STOP.", "Msg. & data rates may apply.", "Reply STOP.")]
    [InlineData("Msg & data rates may apply. Text HELP.", "Msg & data rates may apply.", "Text HELP.")]
    public void Stops_of_abbreviations_and_initials_end_nothing(string text, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(text));

    [Theory]
    [InlineData("See fernsalon.com/privacy for more. Ask.", "See fernsalon.com/privacy for more.", "Ask.")]
    [InlineData("Go to https://fernsalon.com/a.b?c=d. Then ask.", "Go to https://fernsalon.com/a.b?c=d.", "Then ask.")]
    [InlineData("Mail desk@fernsalon.com. Or call.", "Mail desk@fernsalon.com.", "Or call.")]
    [InlineData(
        "Version 2.5 came in May. It costs 1,000.50 dollars.",
        "Version 2.5 came in May.",
        "It costs 1,000.50 dollars."
    )]
    public void Stops_inside_addresses_and_numbers_end_nothing(string text, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(text));

    [Theory]
    [InlineData("1\\. Who we are. We cut hair.", "1. Who we are.", "We cut hair.")]
    [InlineData("a. We cut hair. We sell combs.", "a. We cut hair.", "We sell combs.")]
    [InlineData("We keep it for the year 2024. Then it goes.", "We keep it for the year 2024.", "Then it goes.")]
    public void A_numeral_opens_its_clause(string text, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(text));

    [Theory]
    [InlineData("He said \"stop.\" We stopped.", "He said \"stop.\"", "We stopped.")]
    [InlineData("We stop (at once.) Then we rest.", "We stop (at once.)", "Then we rest.")]
    [InlineData("Send “STOP.” We obey.", "Send “STOP.”", "We obey.")]
    public void Quotes_and_brackets_behind_the_stop_belong_to_their_sentence(string text, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(text));

    [Theory]
    [InlineData("Fern Salon  \n12 Elm Street  \nDover", "Fern Salon", "12 Elm Street", "Dover")]
    [InlineData("We share your data with  \nnobody at all.", "We share your data with/nobody at all.")]
    [InlineData("Combs, brushes,  \nScissors", "Combs, brushes,/Scissors")]
    public void A_forced_line_break_ends_what_does_not_go_on(string text, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(text));

    [Theory]
    [InlineData("We do not:\n\n- sell combs", "We do not:")]
    [InlineData("We never\n\n1. sell combs", "We never")]
    [InlineData("We sell combs.\n\n- brushes", "")]
    [InlineData("We do not:\n\n- sell combs\n- We sell brushes.", "")]
    [InlineData("We cut:\n\n- Hair: it is washed first", "")]
    [InlineData("## What we never do\n\n- sell combs", "What we never do")]
    [InlineData("## Our combs\n\n- sell combs", "")]
    [InlineData("## How we use your data\n\n- Answering you", "How we use your data")]
    public void An_item_is_read_with_what_introduces_it_unless_it_stands_alone(string markdown, string lead) =>
        Assert.Equal(lead, Said.Lead(markdown));

    [Fact]
    public void A_joined_item_keeps_its_own_words_apart()
    {
        var item = Vetted.Segmented("We do not:\n\n- sell combs").Sentences[^1];
        Assert.Equal((3, 5), (item.Own, item.Tokens.Length));
        Assert.Equal(2, item.OwnTokens.Length);
    }

    [Theory]
    [InlineData("| Data | Shared? |\n|---|---|\n| Name. And age. | No |", "Data|Shared?", "Name. And age.|No")]
    public void A_row_is_one_sentence(string markdown, params string[] sentences) =>
        Assert.Equal(sentences, Said.Sentences(markdown));

    [Fact]
    public void A_question_its_answer_and_a_heading_are_told_apart()
    {
        var sentences = Vetted.Segmented("## Selling\n\nDo you sell combs? No.").Sentences;
        Assert.Equal([true, false, false], sentences.Select(s => s.IsHeading));
        Assert.Equal([false, true, false], sentences.Select(s => s.IsQuestion));
        Assert.Same(sentences[1], sentences[2].Previous);
    }
}
