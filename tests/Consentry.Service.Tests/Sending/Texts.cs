using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;
using Consentry.OptOut.Sending;
using Consentry.Service.Regions;
using NodaTime;
using NodaTime.Text;

namespace Consentry.Service.Tests.Sending;

/// <summary>Questions about texts of the gym, told by local times.</summary>
internal static class Texts
{
    public const string Delaware = "+13026284417";
    public const string Florida = "+13052234417";
    public const string Texas = "+19722234417";
    public const string Oklahoma = "+14052234417";
    public const string Panhandle = "+18506284417";
    public const string TollFree = "+18002234417";

    public static readonly Scope Offers = Scope.Of("club", "offers");
    public static readonly Scope Changes = Scope.Of("class-alerts", "class-changes");

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture(
        "yyyy-MM-dd HH:mm"
    );

    public static SenderSettings By(HoursChoice hours) =>
        Gym.Settings with
        {
            Choices = new LawChoices { Hours = hours },
        };

    public static SendQuestion To(string number, Moment now, Scope? texts = null) =>
        new()
        {
            Now = now,
            Texts = texts ?? Offers,
            Permit = Consented,
            Recipient = RecipientFinder.Find(number),
        };

    public static Permit Consented { get; } =
        new(Standing.Consented, new Act(EventKind.Consented, Scope.All, new Moment(1_700_000_000_000_000), 1));

    /// <param name="local">2026-11-30 19:59</param>
    /// <param name="zone">Whose clock shows it.</param>
    public static Moment At(string local, string zone) =>
        Moment.Of(Pattern.Parse(local).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToDateTimeOffset());

    public static string Local(Moment? moment, string zone) =>
        moment is { } known
            ? Pattern.Format(
                Instant.FromDateTimeOffset(known.Time).InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime
            )
            : "";
}
