using System.CommandLine;
using Consentry.Service.Commands;

// What "consentry serve" and its kin start; its messages speak as that command, for nobody calls this program by its own name.
var root = new Command(
    "consentry",
    "The opt-out function: takes in what consumers write, keeps the consent ledger and answers for it."
)
{
    ServeCommand.Create(),
    SenderCommand.Create(),
    ApiKeyCommand.Create(),
    KeysCommand.Create(),
    LedgerCommand.Create(),
    ScrubCommand.Create(),
    BackUpCommand.Create(),
    RestoreCommand.Create(),
};

return await Call.RunAsync(root, args);
