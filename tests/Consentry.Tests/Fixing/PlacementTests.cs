using Consentry.Corpus;
using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Tests.Fixing;

/// <summary>Clauses stand where their matter is spoken of, in the manner of the document.</summary>
public sealed class PlacementTests
{
    private const string Exclusion =
        "Text messaging originator opt-in data and consent stay with us: neither is shared with any third party.";

    /// <summary>Lacks nothing but the exclusion of opt-in data.</summary>
    private const string Policy =
        "We use your name to book classes. We never share personal information with third parties or affiliates for marketing.";

    [Fact]
    public void Behind_the_section_on_texts() =>
        Changed(
            $"<h1>Privacy policy</h1><p>{Policy}</p><h2>Text messages</h2><p class=\"t\">Reply STOP to end them.</p><h2>Contact us</h2><p>desk@alderfinch.com</p>",
            "page.html",
            $"Reply STOP to end them.</p><p class=\"t\">{Exclusion}</p><h2>Contact us</h2>"
        );

    [Fact]
    public void In_a_new_section_before_the_contacts() =>
        Changed(
            $"<h1>Privacy policy</h1>\n<h2 class=\"h\" id=\"a\">Data</h2>\n<p>{Policy}</p>\n<h2 class=\"h\">Choices</h2>\n<p>Reply STOP to any text to end them.</p>\n  <h2 class=\"h\" id=\"c\">Contact us</h2>\n  <p class=\"t\">desk@alderfinch.com</p>",
            "page.html",
            $"end them.</p>\n  <h2 class=\"h\">Text messaging</h2>\n  <p class=\"t\">{Exclusion}</p>\n  <h2 class=\"h\" id=\"c\">Contact us</h2>"
        );

    [Fact]
    public void In_a_section_element_like_the_others() =>
        Changed(
            $"<h1>Privacy policy</h1><section class=\"s\"><h2>Data</h2><p>{Policy}</p></section><section class=\"s\"><h2>Choices</h2><p>Reply STOP to any text to end them.</p></section><section class=\"s\" id=\"c\"><h2>Contact us</h2><p>desk@alderfinch.com</p></section>",
            "page.html",
            $"</section><section class=\"s\"><h2>Text messaging</h2><p>{Exclusion}</p></section><section class=\"s\" id=\"c\"><h2>Contact us</h2>"
        );

    [Fact]
    public void Behind_a_list_not_in_it() =>
        Changed(
            $"<h1>Privacy policy</h1><p>{Policy}</p><p>desk@alderfinch.com</p><h2>Texts</h2><ul>\n<li>Reply STOP to end them</li>\n<li>They are free</li>\n</ul>",
            "page.html",
            $"</ul>\n<p>{Exclusion}</p>"
        );

    [Fact]
    public void Out_of_the_card_that_was_opened_since_the_heading() =>
        Changed(
            $"<h1>Privacy policy</h1><p>{Policy}</p><p>desk@alderfinch.com</p><div><h2>Texts</h2><div class=\"card\"><div class=\"row\"><span>Reply STOP</span> <span>to end them</span></div></div></div>",
            "page.html",
            $"to end them</span></div></div><p>{Exclusion}</p></div>"
        );

    [Fact]
    public void With_the_next_number_and_the_others_moved() =>
        Changed(
            $"# Privacy policy\n\n## 1. Data\n\n{Policy}\n\n## 2. Choices\n\nReply STOP to any text to end them.\n\n## 3. Contact us\n\ndesk@alderfinch.com\n\n## 4. Changes\n\nWe post them here.\n",
            "page.md",
            $"## 3. Text messaging\n\n{Exclusion}\n\n## 4. Contact us\n\ndesk@alderfinch.com\n\n## 5. Changes"
        );

    [Fact]
    public void Last_where_the_text_refers_to_numbers() =>
        Changed(
            $"# Privacy policy\n\n## 1. Data\n\n{Policy} See Section 3.\n\n## 2. Choices\n\nReply STOP to any text to end them.\n\n## 3. Contact us\n\ndesk@alderfinch.com\n",
            "page.md",
            $"desk@alderfinch.com\n\n## 4. Text messaging\n\n{Exclusion}\n"
        );

    [Fact]
    public void In_capitals_where_headings_are() =>
        Changed(
            $"PRIVACY POLICY\r\n\r\nDATA\r\n\r\n{Policy}\r\n\r\nCHOICES\r\n\r\nReply STOP to any text to end them.\r\n\r\nCONTACT US\r\n\r\ndesk@alderfinch.com\r\n",
            "page.txt",
            $"TEXT MESSAGING\r\n\r\n{Exclusion}\r\n\r\nCONTACT US"
        );

    [Fact]
    public void Under_an_underline_where_headings_have_one() =>
        Changed(
            $"Privacy policy\n==============\n\nData\n----\n\n{Policy}\n\nChoices\n-------\n\nReply STOP to any text to end them.\n\nContact us\n----------\n\ndesk@alderfinch.com\n",
            "page.md",
            $"Text messaging\n--------------\n\n{Exclusion}\n\nContact us\n----------"
        );

    private static void Changed(string source, string name, string part)
    {
        var result = Senders.Fix(Page.Of(source, name), ReadAs.Privacy);
        Assert.Contains(part, result.Text(), StringComparison.Ordinal);
        Assert.Equal(Outcome.Accepted, result.After.Outcome);
        Assert.Equal(result.Before.Document.Source.Bytes.ToArray(), FixingRun.Undone(result));
    }
}
