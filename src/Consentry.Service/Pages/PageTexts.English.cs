using System.Globalization;

namespace Consentry.Service.Pages;

/// <summary>The three languages of the page, a file each.</summary>
internal static partial class PageTexts
{
    public static readonly PageWords English = new()
    {
        Tag = "en",
        Language = "English",
        Languages = "Language",
        Title = "Stop text messages",
        Error = "Error: ",
        Intro = name => $"Enter the mobile number that should get no more texts from {name}. It takes effect at once.",
        Number = "Mobile number",
        NumberHint = "With the area code. Outside the US and Canada, begin with + and the country code.",
        Choice = "Which texts should stop?",
        AllTexts = name => $"All texts from {name}",
        SomeTexts = "Only some of them",
        Programs = "Texts to stop",
        MarketingHint = "If you stop one kind of marketing texts, all of our marketing texts stop.",
        Remark = "Remark (optional)",
        RemarkHint = "It is kept with your request.",
        Submit = "Stop texts",
        Kept = "Your number is kept only as the record that these texts must stop.",
        OtherWays = name => $"You can also reply STOP to any text from {name}.",
        Contact = "Or reach us:",
        Questions = "Questions? Reach us:",
        Problems = "There is a problem",
        NumberMissing = "Enter your mobile number",
        NumberMalformed =
            "Check the mobile number: it needs ten digits with the area code, or + and the country code first",
        NothingChosen = "Choose which texts should stop, or choose all texts",
        NotRecorded = "Your request could not be recorded",
        TryAgain = "Nothing has changed yet. Please try again in a minute.",
        DoneTitle = "Text messages stopped",
        DoneAll = (name, number) => $"{name} sends no more texts to {number}.",
        DoneSome = (name, number) => $"{name} sends no more of these texts to {number}:",
        MarketingTexts = "All marketing texts",
        Since = "In effect since",
        Time = time => time.UtcDateTime.ToString("MMMM d, yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture),
        OnItsWay = "A text that was already on its way may still arrive.",
        ChangedMind = name => $"If you change your mind, reply START to a text from {name}.",
        AnotherNumber = "Stop texts to another number",
        NotFoundTitle = "Page not found",
        NotFound = "There is no opt-out page at this address. Check it for missing letters.",
        TooManyTitle = "Too many requests",
        TooMany = seconds =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"There were too many requests from your network, and this one was not recorded. Please try again in {seconds} s."
            ),
        AwayTitle = "Not available right now",
        UnreadableTitle = "The request could not be read",
        Unreadable = "Nothing was recorded. Please fill in the form again, with a shorter remark.",
        ReplyStop = "You can also reply STOP to any text that you want to end.",
    };
}
