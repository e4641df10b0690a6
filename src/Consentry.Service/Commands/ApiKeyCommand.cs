using System.CommandLine;

namespace Consentry.Service.Commands;

/// <summary><c>consentry api-key</c>: who may call the service.</summary>
internal static class ApiKeyCommand
{
    private static readonly Option<string?> Sender = new("--sender")
    {
        Description = "Whose texts it may ask about (default: all senders, and what only the administrator may do)",
        HelpName = "ID",
    };

    private static readonly Argument<string> Name = new("NAME")
    {
        Description = "Who has the key, such as shop-backend",
    };

    public static Command Create()
    {
        var create = Places.With(
            new Command("create", "Make a key and print it: it is shown this once.") { Sender, Name }
        );
        create.SetAction(
            async (call, stop) =>
            {
                await using var books = Places.Open(call);
                var key = await books.ApiKeys.CreateAsync(call.GetValue(Sender), call.GetRequiredValue(Name), stop);
                Console.Out.WriteLine(key);
                return Call.Done;
            }
        );

        var revoke = Places.With(
            new Command("revoke", "Make the keys of that name good for nothing.") { Sender, Name }
        );
        revoke.SetAction(
            async (call, stop) =>
            {
                await using var books = Places.Open(call);
                await books.ApiKeys.RevokeAsync(call.GetValue(Sender), call.GetRequiredValue(Name), stop);
                return Call.Done;
            }
        );
        return new Command("api-key", "Keys with which programs call the service.") { create, revoke };
    }
}
