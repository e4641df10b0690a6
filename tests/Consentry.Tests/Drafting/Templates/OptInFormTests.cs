using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Consentry.Drafting.Templates;
using Consentry.Profiles;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Drafting.Templates;

public sealed class OptInFormTests
{
    [Fact]
    public void Every_control_has_its_label()
    {
        var page = Page(Senders.Gym);
        var inputs = page.QuerySelectorAll("input").OfType<IHtmlInputElement>().ToList();

        Assert.Equal(3, inputs.Count);
        Assert.All(inputs, input => Assert.NotEmpty(page.QuerySelector($"label[for={input.Id}]")!.TextContent));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
    }

    [Fact]
    public void Nothing_is_ticked_and_nothing_is_required() =>
        Assert.All(
            Page(Senders.Gym).QuerySelectorAll("input").OfType<IHtmlInputElement>(),
            input => Assert.False(input.IsChecked || input.IsRequired)
        );

    [Fact]
    public void Offers_and_other_texts_have_a_box_each()
    {
        var labels = Boxes(Senders.Gym);

        Assert.Equal(2, labels.Count);
        Said.Says(labels[0], "text messages from Harborfield Gym", "class reminders and schedule changes");
        Said.SaysNothingOf(labels[0], "offers");
        Said.Says(labels[1], "recurring marketing texts from Harborfield Gym", "special offers");
    }

    [Fact]
    public void One_kind_of_text_has_one_box() =>
        Assert.Single(Boxes(Senders.Gym with { MessageTypes = ["class reminders"], UseCases = ["customer-care"] }));

    [Fact]
    public void The_disclosure_stands_in_the_form_and_describes_each_box()
    {
        var page = Page(Senders.Gym);
        var form = page.Forms[0];
        var disclosure = page.GetElementById("text-conditions")!;

        Said.Says(
            disclosure.TextContent,
            "up to 8 messages per month",
            "Message and data rates may apply.",
            "STOP",
            "HELP",
            "You do not have to agree"
        );
        Assert.True(form.Contains(disclosure));
        Assert.All(
            form.QuerySelectorAll("input[type=checkbox]"),
            box => Assert.Equal(disclosure.Id, box.GetAttribute("aria-describedby"))
        );
        Assert.Equal(
            [Senders.Gym.PrivacyUrl, Senders.Gym.TermsUrl],
            disclosure.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public void It_runs_nothing_and_fetches_nothing() =>
        Assert.Empty(Page(Senders.Gym).QuerySelectorAll("script, link, img, iframe, [onclick], [style]"));

    [Fact]
    public void A_name_is_text_and_never_markup()
    {
        const string Name = "\"><script>alert(1)</script> & 'Sons'";
        var page = Page(Senders.Gym with { Name = Name });

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal($"Texts from {Name}", page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"Texts from {Name}", page.Title);
    }

    [Fact]
    public void The_engine_reads_the_form_as_a_visitor_does()
    {
        var document = Given.Html(OptInForm.Of(Senders.Facts(Senders.Gym)));
        var controls = document.Controls.Where(control => control.Form == 0).ToList();

        Assert.Equal(
            ["tel", "checkbox", "checkbox", "button"],
            controls.Select(control => control.Type is "submit" ? "button" : control.Type)
        );
        Assert.Equal("Mobile phone number (optional)", document.Quote(controls[0].Label));
        Assert.All(controls, control => Assert.False(control.IsChecked || control.IsRequired));
    }

    private static List<string> Boxes(Profile profile)
    {
        var page = Page(profile);
        return
        [
            .. page.QuerySelectorAll("input[type=checkbox]")
                .Select(box => page.QuerySelector($"label[for={box.Id}]")!.TextContent),
        ];
    }

    private static IHtmlDocument Page(Profile profile) =>
        new HtmlParser().ParseDocument(OptInForm.Of(Senders.Facts(profile)));
}
