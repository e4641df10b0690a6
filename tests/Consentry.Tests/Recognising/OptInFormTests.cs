using Consentry.Recognising;
using Consentry.Segmenting;
using Consentry.Statements;
using Consentry.Tests.Reading;

namespace Consentry.Tests.Recognising;

/// <summary>Which form a page is judged by, what titles it, and what belongs to it.</summary>
public sealed class OptInFormTests
{
    private const string Box = "<div><input type=checkbox> I agree to get texts from Fern Salon.</div>";

    [Theory]
    [InlineData("<h2>Join</h2><form><input type=tel><button>Go</button></form>", "Join")]
    [InlineData("<form><h3>Book</h3><input type=tel><button>Go</button></form>", "Book")]
    // A card beside the form ends before it.
    [InlineData(
        "<section><h2>Write to us</h2><div><div><h3>Hours</h3><p>Nine to six.</p></div><form><input type=tel><button>Go</button></form></div></section>",
        "Write to us"
    )]
    [InlineData(
        "<main><h1>Text sign-up</h1><div><h2>Support</h2><p>Write to us.</p></div><form><input type=tel><button>Go</button></form></main>",
        "Text sign-up"
    )]
    // The step with the phone field, not the first one.
    [InlineData(
        "<form><div><h2>Your car</h2><input name=year></div><div><h2>Where to text you</h2><input type=tel><button>Go</button></div></form>",
        "Where to text you"
    )]
    // Words that only look like a title.
    [InlineData(
        "<div class=card><div>Text message sign-up</div><p>Leave your number and we tell you when your loaf is baked.</p><label>Phone <input type=tel></label><button>Go</button></div>",
        "Text message sign-up"
    )]
    [InlineData(
        "<h1>Deal day</h1><p>Rather have us call? Use this:</p><form><input type=tel><button>Go</button></form>",
        "Rather have us call? Use this:"
    )]
    public void It_is_titled_by_the_heading_that_stands_for_it(string html, string heading)
    {
        var page = Recognised(html);
        Assert.Equal(heading, page.Document.Quote(page.Form!.Heading));
    }

    [Theory]
    // The form for texts goes before one that comes first.
    [InlineData(
        "<h2>Ask</h2><form><input type=tel></form><h2>Texts</h2><form><input type=tel>" + Box + "</form>",
        "Texts"
    )]
    [InlineData("<h2>Ask</h2><form><input type=tel></form><h2>Book</h2><form><input type=tel></form>", "Ask")]
    [InlineData("<h2>News</h2><form><input type=email></form><h2>Book</h2><form><input type=tel></form>", "Book")]
    public void The_principal_one_is_meant_for_texts_or_comes_first(string html, string heading)
    {
        var page = Recognised(html);
        Assert.Equal(heading, page.Document.Quote(page.Form!.Heading));
    }

    [Theory]
    [InlineData("<label>Mobile number <input type=tel></label>", "Mobile number")]
    [InlineData("<label for=x>Cell</label><input id=x name=cell>", "Cell")]
    [InlineData("<div>Phone</div><input name=phone>", "Phone")]
    [InlineData("<input type=tel aria-label='Your number'>", "Your number")]
    [InlineData("<input type=tel placeholder='(302) 628-4417'>", "(302) 628-4417")]
    public void A_field_is_labelled_as_a_visitor_sees_it(string field, string label) =>
        Assert.Equal(label, Recognised($"<form>{field}<button>Go</button></form>").Form!.Shown!.Phone!.Label);

    [Theory]
    [InlineData("<input type=tel name=zip>")]
    [InlineData("<label>ZIP code <input type=tel></label>")]
    [InlineData("<input type=tel name=otp_code>")]
    [InlineData("<input type=text name=card_number>")]
    [InlineData("<input type=radio name=contact value=phone>")]
    public void Another_number_is_no_phone_field(string field) =>
        Assert.Null(Recognised($"<form>{field}<button>Go</button></form>").Form);

    [Theory]
    [InlineData("<label>Phone <input type=tel required></label>", true)]
    [InlineData("<label>Phone * <input type=tel></label>", true)]
    [InlineData("<label>Phone (required) <input type=tel></label>", true)]
    [InlineData("<label>Phone (optional) <input type=tel required></label>", false)]
    [InlineData("<label>Phone <input type=tel></label>", false)]
    public void What_must_be_filled_in_is_told_by_attribute_or_label(string field, bool isRequired) =>
        Assert.Equal(isRequired, Recognised($"<form>{field}<button>Go</button></form>").Form!.IsPhoneRequired);

    [Theory]
    [InlineData("<p>By giving your number you agree to get texts from us.</p>", ConsentBy.Number)]
    [InlineData("<p>By sending this form you agree to get texts from us.</p>", ConsentBy.Submission)]
    [InlineData("<p>By ticking this box I agree to get texts.</p>", ConsentBy.Box)]
    [InlineData("<div role=checkbox aria-checked=false>I agree to get texts from Fern Salon.</div>", ConsentBy.Box)]
    [InlineData("<label for=c>I agree to get texts from Fern Salon.</label><input type=checkbox id=c>", ConsentBy.Box)]
    public void The_act_of_consent_is_told(string words, object by)
    {
        var consent = Assert.Single(
            Recognised($"<form><input type=tel name=phone>{words}<button>Go</button></form>").Form!.Consents
        );
        Assert.Equal(by, consent.By);
    }

    [Fact]
    public void Fine_print_below_belongs_to_it_and_the_next_section_does_not()
    {
        var page = Recognised(
            "<section><h2>Join</h2><form><input type=tel><button>Go</button></form><p>Msg rates may apply.</p></section>"
                + "<section><h2>About</h2><p>We bake.</p></section><footer><p>Reply STOP to opt out.</p></footer>"
        );
        var words = page.Form!.Disclosure.Select(s => page.Document.Quote(s.Span)).ToList();
        Assert.Contains("Msg rates may apply.", words);
        Assert.DoesNotContain("We bake.", words);
        Assert.DoesNotContain("Reply STOP to opt out.", words);
    }

    [Fact]
    public void A_later_step_is_read_and_a_trap_for_programs_is_not()
    {
        var page = Recognised(
            "<form><input name=n><div style='display:none'><label>Leave this empty <input name=trap></label></div>"
                + "<div style='display:none'><label>Mobile <input type=tel></label><button>Send</button></div></form>"
        );
        Assert.Equal("Mobile", page.Form!.Shown!.Phone!.Label);
        Assert.DoesNotContain("Leave this empty", page.Document.Text, StringComparison.Ordinal);
    }

    private static Recognised Recognised(string html) => Recogniser.Recognise(Segmenter.Segment(Given.Html(html)));
}
