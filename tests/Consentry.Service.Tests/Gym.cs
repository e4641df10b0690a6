using Consentry.OptOut.Answering;

namespace Consentry.Service.Tests;

/// <summary>An invented gym: alerts and orders that serve, a club that sells.</summary>
internal static class Gym
{
    public const string LongCode = "+13026284417";
    public const string TollFree = "+18006284417";

    public static readonly SenderSettings Settings = new()
    {
        Id = "harbor-gym",
        Name = "Harbor Gym",
        Email = "help@harborgym.example",
        Phone = "302-628-4417",
        Numbers = [new(LongCode), new(TollFree), new("+13026284418", "class-alerts"), new("+13026284419", "club")],
        Programs =
        [
            new()
            {
                Name = "class-alerts",
                Title = "Harbor Gym Class Alerts",
                Categories = [new("class-changes", IsMarketing: false, ["schedule"])],
                Frequency = new(Most: 8, Per: 30),
            },
            new()
            {
                Name = "club",
                Title = "Harbor Club",
                Categories = [new("offers", IsMarketing: true, ["bargains"]), new("gala", IsMarketing: true)],
                Frequency = new(Most: 2, Per: 7),
            },
            new() { Name = "shop", Categories = [new("order-updates", IsMarketing: false, ["orders"])] },
        ],
    };

    public static SenderNumber? Number(string number) => Settings.Numbers.FirstOrDefault(n => n.Number == number);
}
