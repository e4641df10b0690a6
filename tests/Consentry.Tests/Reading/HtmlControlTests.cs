using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class HtmlControlTests
{
    [Theory]
    [InlineData("<label>Mobile <input type=tel></label>", "Mobile")]
    [InlineData("<input id=m type=tel><label for=m>Mobile</label>", "Mobile")]
    [InlineData("<label for=m>Mobile</label><br><input id=m type=tel>", "Mobile")]
    [InlineData("<label><input type=TEL> I <b>agree</b> to texts</label>", "I agree to texts")]
    [InlineData("<input type=tel>", "")]
    public void A_control_has_the_label_a_visitor_sees(string html, string label)
    {
        var document = Given.Html(html);
        var control = Assert.Single(document.Controls);
        Assert.Equal(("tel", label), (control.Type, document.Quote(control.Label)));
    }

    [Fact]
    public void Attributes_are_kept()
    {
        var control = Assert.Single(
            Given
                .Html(
                    "<form><input type=checkbox id=c name=ok required checked placeholder='P &amp; q' aria-label=L></form>"
                )
                .Controls
        );
        Assert.Equal(
            new Control("checkbox")
            {
                Form = 0,
                Id = "c",
                Name = "ok",
                IsRequired = true,
                IsChecked = true,
                Enclosure = 0,
                Placeholder = "P & q",
                AriaLabel = "L",
            },
            control
        );
    }

    [Theory]
    [InlineData("<input>", "text")]
    [InlineData("<select><option>a</select>", "select")]
    [InlineData("<textarea></textarea>", "textarea")]
    [InlineData("<button>Go</button>", "button")]
    public void The_type_is_said(string html, string type) =>
        Assert.Equal(type, Assert.Single(Given.Html(html).Controls).Type);

    [Theory]
    [InlineData("<button>Join <b>now</b></button>")]
    [InlineData("<input type=submit value='Join now'>")]
    public void A_button_is_named_by_its_words(string html)
    {
        var document = Given.Html("before " + html);
        Assert.Equal("Join now", document.Quote(Assert.Single(document.Controls).Label));
    }

    [Fact]
    public void A_control_may_name_its_form() =>
        Assert.Equal(0, Assert.Single(Given.Html("<form id=f>x</form><input form=f>").Controls).Form);
}
