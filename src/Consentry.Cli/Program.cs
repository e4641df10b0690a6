using System.CommandLine;
using Consentry.Cli;

var root = new RootCommand("Reads privacy policies and SMS terms as a messaging reviewer does.")
{
    VetCommand.Create(),
    CorpusCommand.Create(),
};

// The launcher's name, not that of the assembly behind it.
root.HelpName = "consentry";

return (int)Call.Run(root, args);
