using Consentry.OptOut;

namespace Consentry.Tests.OptOut;

/// <summary>Each rule with messages that it reads, and near ones that it leaves alone; decides are the words in double brackets.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("keyword", "[[STOP]]")]
    [InlineData("keyword", "[[Arrêt]]")]
    [InlineData("keyword.courtesy", "[[Cancel]], thank you")]
    [InlineData("keyword.courtesy", "ok [[stop]] please")]
    [InlineData("keyword.slip", "[[annukler]]")]
    [InlineData("keyword.sentence", "Too many of them. [[Stop]].")]
    [InlineData("keyword.sentence", "who gave you this phone [[STOP]]")]
    [InlineData("cease.contact", "Kindly [[quit texting my landline]]")]
    [InlineData("cease.sending", "[[stop sending me pictures]] of boats")]
    [InlineData("cease.messages", "please [[end the nightly alerts]]")]
    [InlineData("cease.subscription", "[[cancel my text subscription]]")]
    [InlineData("cease.it", "[[stop it]]")]
    [InlineData("cease.coming", "those [[texts have to stop]]")]
    [InlineData("cease.kind", "The raffle texts are too many. Please [[stop the raffle]]")]
    [InlineData("remove", "[[take me off your boat list]]")]
    [InlineData("remove", "[[Quítenme]] por favor")]
    [InlineData("remove.passive", "I would like to be [[removed]]")]
    [InlineData("remove.list", "Gt me [[off your list]]")]
    [InlineData("leave", "[[opt me out of this]]")]
    [InlineData("leave", "quiero [[darme de baja]]")]
    [InlineData("leave.group", "how do I [[leave this group]]")]
    [InlineData("refuse.contact", "[[don't text me]]")]
    [InlineData("refuse.contact", "on vous prie de ne [[pas nous écrire]]")]
    [InlineData("refuse.sending", "[[don't send me any more coupons]]")]
    [InlineData("refuse.wish", "I do [[not want these]]")]
    [InlineData("refuse.wish", "[[nobody here wants your messages]]")]
    [InlineData("refuse.hearing", "I'd rather [[not hear from you]] again")]
    [InlineData("refuse.passive", "I do [[not wish to be contacted]]")]
    [InlineData("refuse.interest", "[[not interested in these texts]]")]
    [InlineData("refuse.none", "[[no more texts]]")]
    [InlineData("refuse.none", "[[no more mensajes]]")]
    [InlineData("refuse.again", "[[Don't do this again]]")]
    [InlineData("refuse.all", "can you please [[not]]")]
    [InlineData("dismiss", "[[lose my number]]")]
    [InlineData("dismiss", "[[leave my phone alone]]")]
    [InlineData("enough", "[[Enough]] already!")]
    [InlineData("consent", "I [[revoke my consent]]")]
    [InlineData("consent.never", "I [[never signed up for these]]")]
    [InlineData("threat", "[[text me]] again and I call a lawyer")]
    [InlineData("threat", "[[This is]] harassment")]
    [InlineData("cease.messages", "[[end the ads]]")]
    [InlineData("cease.sending", "[[cancel everything you send]] me")]
    [InlineData("cease.coming", "can [[these stop]]")]
    [InlineData("remove", "Keep the pickup texts but [[lose the ads]]")]
    [InlineData("remove.list", "[[off the list]] please")]
    [InlineData("remove.list", "Remove [[from list]]")]
    [InlineData("remove.passive", "Is it possible to be [[removed]]")]
    [InlineData("refuse.none", "[[no promos]]")]
    [InlineData("refuse.none", "[[plus de promos]]")]
    [InlineData("refuse.none", "just the receipts, [[not the ads]]")]
    [InlineData("refuse.none", "[[no further messages]] are wanted")]
    [InlineData("refuse.wish", "I do [[not want coupons]]")]
    [InlineData("refuse.wish", "[[no quiero ofertas]]")]
    [InlineData("refuse.hearing", "I [[don't need to hear from you]]")]
    [InlineData("refuse.passive", "I do [[not need to be reminded]]")]
    [InlineData("restrict", "[[only send me order]] updates")]
    [InlineData("restrict", "[[Only contact me about]] my repairs")]
    [InlineData("restrict", "please e-mail me [[instead of texting]]")]
    [InlineData("restrict", "let this be the [[last text]]")]
    [InlineData("enough", "I am [[sick of]] getting these")]
    [InlineData("enough", "estoy [[harta]] de sus mensajes")]
    public void A_revocation_is_read_by_its_rule(string rule, string marked) => Is(Request.Revoke, rule, marked);

    [Theory]
    [InlineData("wrong", "this is the [[wrong lady]]")]
    [InlineData("stranger.not", "I'm [[not Wilma]]")]
    [InlineData("stranger.not", "I [[don't have a cousin named Wilma]]")]
    [InlineData("stranger.nobody", "there is [[no Wilma]] at this number")]
    [InlineData("stranger.unknown", "I [[don't know any Wilma]]")]
    [InlineData("stranger.who", "[[who is Wilma]]? that is not me")]
    public void A_wrong_number_is_read_by_its_rule(string rule, string marked) => Is(Request.WrongNumber, rule, marked);

    [Theory]
    [InlineData(Request.Help, "help", "[[HELP]]")]
    [InlineData(Request.Help, "help.request", "could somebody [[help]] us please")]
    [InlineData(Request.Resume, "resume", "[[unstop]]")]
    [InlineData(Request.Resume, "resume.request", "[[start]] the texts please")]
    public void Help_and_resume_are_read(Request request, string rule, string marked) => Is(request, rule, marked);

    /// <summary>Words that automatic replies have too do not make it one.</summary>
    [Theory]
    [InlineData("Thanks for texting but please stop")]
    [InlineData("Thank you for contacting me. Please remove me from your list")]
    [InlineData("Thank you for reaching out. STOP")]
    [InlineData("I am out of the office this week, stop texting me")]
    [InlineData("It said msg & data rates, so stop texting me")]
    [InlineData("Questioned \"who is this\" stop texting me")]
    public void Thanks_and_quotes_before_a_request_do_not_hide_it(string text) =>
        Assert.Equal(Request.Revoke, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("don't stop, these make my day")]
    [InlineData("he never stops by")]
    [InlineData("stop by around noon")]
    [InlineData("I need to cancel my nine o'clock")]
    [InlineData("That was the last stop before lunch")]
    [InlineData("take the plates off the shelf")]
    [InlineData("my aunt doesn't text, ring her")]
    [InlineData("Don't add me to the carpool")]
    [InlineData("don't text me the door code")]
    [InlineData("no more bread than usual")]
    [InlineData("is that enough")]
    [InlineData("I gave consent for the field trip")]
    [InlineData("Loved “Reply STOP to end”")]
    [InlineData("Thanks for contacting us, our office is shut. Reply STOP to opt out")]
    [InlineData("Disliked “Last day! Reply STOP to end.”")]
    [InlineData("Removed a heart from \"Text STOP to quit\"")]
    [InlineData("Auto-reply: we open at nine. Msg & data rates may apply. Text STOP to cancel, HELP for help.")]
    [InlineData("I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get there.")]
    [InlineData("I am out of the office until Monday. For urgent matters write to Wilma.")]
    [InlineData("what if I were to reply STOP")]
    [InlineData("leave me two seats")]
    [InlineData("quiero cancelar mi cita")]
    [InlineData("on arrête à midi")]
    [InlineData("any promos today?")]
    [InlineData("no deals today?")]
    [InlineData("I don't want to miss the deals")]
    [InlineData("no more soup please")]
    [InlineData("end the lease")]
    [InlineData("cancel the survey of my lot")]
    [InlineData("cancel that")]
    [InlineData("will it stop")]
    [InlineData("lose the onions")]
    [InlineData("skip the line?")]
    [InlineData("my name is off the list?")]
    [InlineData("the tree is possible to be removed from the yard")]
    [InlineData("just the oil, not the filter")]
    [InlineData("no further tests are wanted by the doctor")]
    [InlineData("plus de pain svp")]
    [InlineData("no quiero cebolla")]
    [InlineData("I don't need to hear the speech")]
    [InlineData("only text me after five")]
    [InlineData("only send me the invoice")]
    [InlineData("text me instead of calling")]
    [InlineData("is this the last text about the trip?")]
    [InlineData("I am sick of getting these headaches")]
    [InlineData("estoy cansada de esperar")]
    [InlineData("that's too much")]
    [InlineData("is this harassment training")]
    [InlineData("did the rash go away")]
    [InlineData("the water is shut off")]
    [InlineData("would you take 40 for it")]
    [InlineData("I never signed that")]
    [InlineData("Do Not Disturb is on")]
    public void Other_business_is_left_alone(string text) =>
        Assert.NotEqual(Request.Revoke, OptOutRecogniser.Read(text).Request);

    /// <summary>What people are not is seldom a name.</summary>
    [Theory]
    [InlineData("I'm not Catholic")]
    [InlineData("I'm not diabetic")]
    [InlineData("I'm not a student")]
    [InlineData("Not Sprite, Coke")]
    [InlineData("you sent the wrong one")]
    [InlineData("I put the wrong number on the form")]
    [InlineData("got this number from Facebook")]
    [InlineData("no conozco esa calle")]
    [InlineData("I don't know Dr. Wilma, can I see Dr. Fred")]
    public void No_stranger_is_read_into_business(string text) =>
        Assert.Equal(Request.None, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("happy to help")]
    [InlineData("do you need help")]
    [InlineData("Thanks for your help")]
    [InlineData("where do I send my info")]
    public void Help_that_is_offered_is_not_asked_for(string text) =>
        Assert.Equal(Request.None, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("stop the coupon texts but keep my pickup alerts", "coupon texts")]
    [InlineData("Please don't send me fundraising requests", "fundraising requests")]
    [InlineData("end promos", "promos")]
    [InlineData("I don't want coupons", "coupons")]
    [InlineData("no más mensajes de ofertas", "ofertas")]
    [InlineData("cancel the order updates and everything else", "")]
    [InlineData("only send me order updates", "")]
    [InlineData("stop texting me", "")]
    public void A_limited_revocation_names_its_limit(string text, string scope)
    {
        var inbound = OptOutRecogniser.Read(text);

        Assert.Equal(Request.Revoke, inbound.Request);
        Assert.Equal(scope, text[inbound.ScopeStart..inbound.ScopeEnd]);
        Assert.Equal(scope.Length > 0, inbound.IsLimited);
    }

    [Theory]
    [InlineData("stop texting me", InboundLanguage.English)]
    [InlineData("ya no me manden mensajes", InboundLanguage.Spanish)]
    [InlineData("arrêtez de m'écrire", InboundLanguage.French)]
    public void The_language_is_that_of_the_words_that_decide(string text, InboundLanguage language) =>
        Assert.Equal(language, OptOutRecogniser.Read(text).Language);

    private static void Is(Request request, string rule, string marked)
    {
        var start = marked.IndexOf("[[", StringComparison.Ordinal);
        var text = marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
        var end = marked.IndexOf("]]", StringComparison.Ordinal) - 2;

        var inbound = OptOutRecogniser.Read(text);

        Assert.Equal(
            (request, rule, text[start..end]),
            (inbound.Request, inbound.Rule, text[inbound.Start..inbound.End])
        );
    }
}
