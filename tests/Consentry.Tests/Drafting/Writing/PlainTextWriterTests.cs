using Consentry.Drafting.Copy;
using Consentry.Drafting.Writing;

namespace Consentry.Tests.Drafting.Writing;

public sealed class PlainTextWriterTests
{
    [Fact]
    public void A_paragraph_is_a_line_and_a_link_is_spelled_out_once() =>
        Assert.Equal(
            """
            Terms
            =====

            How to stop
            -----------

            Reply STOP. Read our Terms (https://larkfielddogs.com/texts) or call 302-628-4417.

            - https://larkfielddogs.com
            - desk@larkfielddogs.com

                As it stands.

            """.ReplaceLineEndings("\n"),
            PlainTextWriter.Write(
                new Draft(
                    "Terms",
                    [
                        new Heading(2, "How to stop"),
                        new Paragraph(
                            $"Reply {new Strong("STOP")}. Read our {new Link("Terms", "https://larkfielddogs.com/texts")} or call {Link.Call("302-628-4417")}."
                        ),
                        new Bullets([
                            $"{Link.To(new Uri("https://larkfielddogs.com"))}",
                            $"{Link.Mail("desk@larkfielddogs.com")}",
                        ]),
                        new Quote("As it stands."),
                    ]
                )
            )
        );
}
