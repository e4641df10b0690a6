using System.CommandLine;
using Consentry.Cli;

// A plain command, not a RootCommand: that one looks its help texts up in any case. Help is added where it is asked for.
var root = new Command("consentry", "Reads privacy policies and SMS terms as a messaging reviewer does.")
{
    VetCommand.Create(),
    FixCommand.Create(),
    DraftCommand.Create(),
    InitCommand.Create(),
    ExplainCommand.Create(),
    RulesCommand.Create(),
    ClassifyCommand.Create(),
    CorpusCommand.Create(),
};
foreach (var command in ServiceProgram.Listed)
    root.Add(command);

return ServiceProgram.IsAsked(args) ? ServiceProgram.Run(args) : (int)Call.Run(root, args);
