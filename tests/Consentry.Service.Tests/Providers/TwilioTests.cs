using System.Text;
using System.Xml.Linq;
using Consentry.Service.Providers;
using CsCheck;

namespace Consentry.Service.Tests.Providers;

public sealed class TwilioTests
{
    private const string Company = "mycompany.com/myapp.php?foo=1&bar=2";
    private const string Call =
        "CallSid=CA1234567890ABCDE&Digits=1234&From=%2B14158675309&To=%2B18005551212&Caller=%2B14158675309";
    private const string Twice = "Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234";
    private const string Address = "https://texts.harborgym.example/hooks/harbor-gym/twilio";

    private static readonly Twilio Provider = new();
    private static readonly DateTimeOffset Now = Vectors.Time;

    /// <summary>The examples in the tests of Twilio's own libraries (twilio-python, tests/unit/test_request_validator.py).</summary>
    /// <remarks>They are of calls, so what is authentic is malformed as a message.</remarks>
    [Theory]
    [InlineData("https://" + Company, Call, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("https://mycompany.com:1234/myapp.php?foo=1&bar=2", Call, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("http://mycompany.com:1234/myapp.php?foo=1&bar=2", Call, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=")]
    [InlineData("https://" + Company, Call, "kvajT1Ptam85bY51eRf/AJRuM3w=")]
    [InlineData("http://" + Company, Call, "0ZXoZLH/DfblKGATFgpif+LLRf4=")]
    [InlineData("https://" + Company, Twice, "IK+Dwps556ElfBT0I3Rgjkr1wJU=")]
    public void Published_signatures_are_taken(string address, string body, string signature)
    {
        var request = Requests.Post(address, Requests.Utf8(body), Requests.Form, ("X-Twilio-Signature", signature));
        var settings = Requests.Settings("twilio", (Twilio.AuthToken, "12345"));

        Provider.Receive(request, settings, Now).IsRefused(Refusal.Malformed, 400);
        Provider.Receive(request with { Address = address + "x" }, settings, Now).IsRefused(Refusal.BadSignature, 403);
    }

    [Fact]
    public void The_published_signature_of_a_body_is_taken()
    {
        const string Hash = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
        var request = Requests.Post(
            $"https://{Company}&bodySHA256={Hash}",
            Requests.Utf8("""{"property": "value", "boolean": true}"""),
            "application/json",
            ("X-Twilio-Signature", "a9nBmqA0ju/hNViExpshrM61xv4=")
        );
        var settings = Requests.Settings("twilio", (Twilio.AuthToken, "12345"));

        // Authentic, and no list of events.
        Provider.Receive(request, settings, Now).IsRefused(Refusal.Malformed, 400);
        Provider
            .Receive(request with { Body = Requests.Utf8("{}") }, settings, Now)
            .IsRefused(Refusal.BadSignature, 403);
    }

    [Fact]
    public void A_message_is_read()
    {
        var message = Provider.Receive(Vector(), Settings(), Now).Only();

        Assert.Equal(
            new InboundMessage
            {
                Provider = "twilio",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "STOP, merci à vous 🛑",
                MessageId = "SM5f0c2b7e914d4a3d8a6e1b2c3d4e5f60",
            },
            message
        );
        Assert.Null(message.Fingerprint.Window);
    }

    /// <summary>Webhooks Rules sign with another key and hash.</summary>
    [Fact]
    public void A_signature_of_a_rule_is_taken()
    {
        var request = Vector()
            .With("X-Twilio-Signature", Vectors.Text("twilio/signature-of-rule"))
            .With("X-Twilio-Webhooks-Signature-Settings", "key=SK1,algorithm=HMAC_SHA256");
        var settings = Requests.Settings(
            "twilio",
            (Twilio.AuthToken, "unused"),
            (Twilio.SharedKey, Requests.TwilioToken)
        );

        Assert.Equal(Requests.Consumer, Provider.Receive(request, settings, Now).Only().From);
        Provider.Receive(request, Settings(), Now).IsRefused(Refusal.NotConfigured, 503);
        Provider
            .Receive(request.With("X-Twilio-Webhooks-Signature-Settings", "key=SK1,algorithm=NONE"), settings, Now)
            .IsRefused(Refusal.BadSignature, 403);
    }

    [Fact]
    public void A_report_of_Event_Streams_is_read_and_answered_by_the_API()
    {
        var request = Requests.Post(
            Vectors.Text("twilio-events/address"),
            Vectors.Bytes("twilio-events/body.json"),
            "application/json",
            ("X-Twilio-Signature", Vectors.Text("twilio-events/signature"))
        );
        var message = Provider.Receive(request, Settings(), Now).Only();
        Assert.Equal(("please stop", "SM77", true), (message.Text, message.MessageId, message.IsReport));
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 15, 4, 5, TimeSpan.Zero), message.Occurred);

        var missing = Assert.IsType<ReplyForm.NotPossible>(Provider.Reply(message, "Bye & thanks", Settings(), Now));
        Assert.Equal([Twilio.AccountSid], missing.Missing);

        var account = "AC" + new string('0', 32);
        var settings = Requests.Settings("twilio", (Twilio.AuthToken, "t"), (Twilio.AccountSid, account));
        var call = Assert.IsType<ReplyForm.ByApi>(Provider.Reply(message, "Bye & thanks", settings, Now));
        Assert.Equal($"https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json", call.Address.AbsoluteUri);
        Assert.Equal(
            "From=%2B13026284400&To=%2B13026284417&Body=Bye%20%26%20thanks",
            Encoding.UTF8.GetString(call.Body.Span)
        );

        Provider
            .Receive(request with { Address = request.Address.Split('?')[0] }, Settings(), Now)
            .IsRefused(Refusal.NoProof, 401);
    }

    [Theory]
    [InlineData("Body=&NumMedia=1&MediaUrl0=https%3A%2F%2Fapi.example%2F1", "", true, false)]
    [InlineData("NumMedia=2", "", true, false)]
    [InlineData("Body=%F0%9F%9B%91&NumMedia=0", "🛑", false, false)]
    [InlineData("Body=STOP&OptOutType=STOP", "STOP", false, true)]
    [InlineData("Body=help&OptOutType=HELP", "help", false, true)]
    [InlineData("Body=hi&OptOutType=", "hi", false, false)]
    // Half of an emoji, as gateways cut it, in what would be UTF-8; and a byte that is none.
    [InlineData("Body=STOP+%ED%A0%BD", "STOP \uFFFD\uFFFD\uFFFD", false, false)]
    [InlineData("Body=STOP%FF", "STOP\uFFFD", false, false)]
    [InlineData("Body=a%00b%0Ac", "a\0b\nc", false, false)]
    // The same value twice is one value.
    [InlineData("Body=STOP&Body=STOP", "STOP", false, false)]
    [InlineData("Body=100%25+%2B+1=2", "100% + 1=2", false, false)]
    public void What_phones_send_is_read(string fields, string text, bool hasMedia, bool handled)
    {
        var message = Provider.Receive(Signed(Numbers() + fields), Settings(), Now).Only();
        Assert.Equal((text, hasMedia, handled), (message.Text, message.HasMedia, message.OptOutHandled));
    }

    [Theory]
    [InlineData(
        "MessageSid=SM1&From=%2B13026284417&To=%2B13026284400&MessageStatus=delivered",
        NothingToDo.DeliveryReport
    )]
    [InlineData(
        "MessageSid=SM1&From=%2B13026284417&To=%2B13026284400&SmsStatus=undelivered",
        NothingToDo.DeliveryReport
    )]
    [InlineData("MessageSid=SM1&From=messenger%3A8162534&To=messenger%3A5529301&Body=STOP", NothingToDo.OtherChannel)]
    public void What_is_no_text_leads_to_nothing(string body, NothingToDo why) =>
        Provider.Receive(Signed(body), Settings(), Now).IsNothing(why);

    [Theory]
    [InlineData("From=whatsapp%3A%2B13026284417&To=whatsapp%3A%2B13026284400", "whatsapp:", Requests.Front)]
    [InlineData("From=rcs%3A%2B13026284417&To=rcs%3Aharbor_gym_agent", "rcs:", "harbor_gym_agent")]
    public void Who_writes_another_way_has_the_same_number(string numbers, string way, string to)
    {
        var message = Provider.Receive(Signed($"MessageSid=SM1&{numbers}&Body=STOP"), Settings(), Now).Only();
        Assert.Equal((Requests.Consumer, to, way), (message.From, message.To, message.Way));

        var settings = Requests.Settings(
            "twilio",
            (Twilio.AuthToken, "t"),
            (Twilio.AccountSid, "AC0123456789abcdef0123456789abcdef")
        );
        var reply = Provider.Reply(message with { IsReport = true }, "Bye", settings, Now);
        Assert.Equal(
            $"From={Uri.EscapeDataString(way + to)}&To={Uri.EscapeDataString(way + Requests.Consumer)}&Body=Bye",
            Encoding.UTF8.GetString(Assert.IsType<ReplyForm.ByApi>(reply).Body.Span)
        );
    }

    [Theory]
    [InlineData("MessageSid=SM1&To=%2B13026284400&Body=STOP")]
    [InlineData("From=%2B13026284417&To=%2B13026284400&Body=STOP")]
    [InlineData("MessageSid=SM1&From=Anonymous&To=%2B13026284400&Body=STOP")]
    // Two consumers, two texts: whose stop would it be?
    [InlineData("MessageSid=SM1&From=%2B13026284417&From=%2B13026284418&To=%2B13026284400&Body=STOP")]
    [InlineData("MessageSid=SM1&From=%2B13026284417&To=%2B13026284400&Body=STOP&Body=go")]
    public void An_authentic_request_that_is_no_message_is_refused(string body) =>
        Provider.Receive(Signed(body), Settings(), Now).IsRefused(Refusal.Malformed, 400);

    [Theory]
    [InlineData("Body=%4")]
    [InlineData("Body=%zz")]
    [InlineData("Body")]
    public void What_is_no_form_is_refused(string body) =>
        Provider
            .Receive(
                Requests.Post(Address, Requests.Utf8(body), Requests.Form, ("X-Twilio-Signature", "x")),
                Settings(),
                Now
            )
            .IsRefused(Refusal.Malformed, 400);

    [Fact]
    public void An_empty_body_without_signature_is_unsigned() =>
        Provider.Receive(Requests.Post(Address, [], Requests.Form), Settings(), Now).IsRefused(Refusal.NoProof, 401);

    [Fact]
    public void The_token_before_counts_while_it_is_being_changed()
    {
        var settings = Requests.Settings(
            "twilio",
            (Twilio.AuthToken, "new"),
            (Twilio.AuthToken + Setting.Previous, Requests.TwilioToken)
        );
        Assert.Equal(Requests.Consumer, Provider.Receive(Vector(), settings, Now).Only().From);
    }

    /// <summary>Two spellings of one field, such as a plus and a space, are the same to whom signs fields.</summary>
    [Fact]
    public void A_byte_that_changes_what_is_said_is_refused()
    {
        var request = Vector();
        var original = Provider.Receive(request, Settings(), Now).Only();
        Gen.Select(Gen.Int[0, request.Body.Length - 1], Gen.Byte)
            .Sample(
                (at, value) =>
                {
                    var body = request.Body.ToArray();
                    body[at] = value;
                    var delivery = Provider.Receive(request with { Body = body }, Settings(), Now);
                    return delivery is Delivery.Refused || delivery.Only() == original;
                },
                iter: 3000
            );
    }

    [Fact]
    public void A_signature_is_taken_in_one_way_only()
    {
        var signature = Vectors.Text("twilio/signature");
        Gen.Select(Gen.Int[0, signature.Length - 1], Gen.Char[' ', '~'])
            .Where((at, other) => signature[at] != other)
            .Sample(
                (at, other) =>
                    Provider.Receive(
                        Vector().With("X-Twilio-Signature", signature[..at] + other + signature[(at + 1)..]),
                        Settings(),
                        Now
                    ) == new Delivery.Refused(Refusal.BadSignature),
                iter: 1000
            );
    }

    [Theory]
    [InlineData("https://a.example/x", "https://a.example:443/x")]
    [InlineData("http://a.example?x=1", "http://a.example:80?x=1")]
    [InlineData("https://a.example:8443/x:1", "https://a.example/x:1")]
    [InlineData("https://[::1]:8443/x", "https://[::1]/x")]
    [InlineData("https://a.example/x:99?u=http://b", "https://a.example:443/x:99?u=http://b")]
    public void An_address_is_tried_with_and_without_its_port(string address, string other) =>
        Assert.Equal([address, other], Twilio.Variants(address));

    [Fact]
    public void Both_variants_are_tried_and_no_other()
    {
        foreach (var signed in Twilio.Variants(Address))
            Assert.IsType<Delivery.Messages>(Provider.Receive(Signed(Numbers() + "Body=x", signed), Settings(), Now));

        Provider
            .Receive(
                Signed(Numbers() + "Body=x", Address.Replace("https", "http", StringComparison.Ordinal)),
                Settings(),
                Now
            )
            .IsRefused(Refusal.BadSignature, 403);
    }

    [Theory]
    [InlineData("You are out. Bye & <thanks> \"Ann\" 🛑")]
    [InlineData("tab\tand\nline")]
    public void A_reply_is_TwiML(string text)
    {
        var message = Provider.Receive(Vector(), Settings(), Now).Only();
        var reply = Assert.IsType<ReplyForm.InResponse>(Provider.Reply(message, text, Settings(), Now));

        Assert.Equal("text/xml", reply.ContentType);
        Assert.Equal(text, XDocument.Parse(reply.Body, LoadOptions.PreserveWhitespace).Root!.Element("Message")!.Value);
    }

    [Fact]
    public void What_XML_cannot_say_is_left_out()
    {
        var message = Provider.Receive(Vector(), Settings(), Now).Only();
        var reply = (ReplyForm.InResponse)Provider.Reply(message, "a\0\u0001b\uFFFF", Settings(), Now);

        Assert.Equal(
            """<?xml version="1.0" encoding="UTF-8"?><Response><Message>ab</Message></Response>""",
            reply.Body
        );
        Assert.Equal("""<?xml version="1.0" encoding="UTF-8"?><Response />""", Provider.Silence.Body);
    }

    private static OptOut.Answering.ProviderSettings Settings() =>
        Requests.Settings("twilio", (Twilio.AuthToken, Requests.TwilioToken));

    private static string Numbers() => "MessageSid=SM1&From=%2B13026284417&To=%2B13026284400&";

    private static WebhookRequest Vector() =>
        Requests.Post(
            Vectors.Text("twilio/address"),
            Vectors.Bytes("twilio/body.txt"),
            Requests.Form,
            ("X-Twilio-Signature", Vectors.Text("twilio/signature"))
        );

    /// <summary>By the code under test, whose scheme the vectors vouch for.</summary>
    private static WebhookRequest Signed(string body, string signed = Address)
    {
        byte[] text = [.. Requests.Utf8(signed), .. Service.Providers.Form.Parse(Requests.Utf8(body))!.Sorted()];
        var signature = Twilio.Sign(Requests.TwilioToken, text);
        return Requests.Post(Address, Requests.Utf8(body), Requests.Form, ("X-Twilio-Signature", signature));
    }
}
