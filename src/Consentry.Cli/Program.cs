using System.CommandLine;
using Consentry.Cli;

var root = new RootCommand("Reads privacy policies and SMS terms as a messaging reviewer does.")
{
    VetCommand.Create(),
    CorpusCommand.Create(),
};

return (int)Call.Run(root, args);
