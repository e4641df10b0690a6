using System.Text;
using Consentry.OptOut;

namespace Consentry.Corpus;

/// <summary>The figures on inbound messages as text, and the wrong answers one by one.</summary>
public static class MessageReport
{
    public static string Text(MessageScores scores) => Table(scores).ToText();

    /// <summary>The same for a page of documentation.</summary>
    public static string Markdown(MessageScores scores) => Table(scores).ToMarkdown();

    public static string Misses(IReadOnlyList<LabelledMessage> messages)
    {
        var list = new StringBuilder();
        foreach (var message in messages)
        {
            var said = OptOutRecogniser.Read(message.Text);
            if (said.Request == message.Label)
                continue;

            list.Append("message: ").Append(message.Label).Append(", said ").Append(said.Request).Append(" (");
            list.Append(said.Rule).Append("): ").AppendJoin(' ', message.Text.Split('\n', '\r')).Append('\n');
        }

        return list.ToString();
    }

    private static Table Table(MessageScores scores) =>
        new(
            "Inbound messages",
            ["", "n", "precision", "recall", "F1"],
            [
                Row("revoke", scores.Revoke),
                Row("wrong number", scores.WrongNumber),
                Row("help", scores.Help),
                Row("resume", scores.Resume),
                [
                    "revoked, all or a part",
                    Figures.Count(scores.Scopes),
                    "",
                    Figures.Of(scores.RightScopes, scores.Scopes),
                    "",
                ],
            ]
        );

    private static IReadOnlyList<string> Row(string name, ClassScore score) =>
        [
            name,
            Figures.Count(score.Gold),
            Figures.Share(score.Precision),
            Figures.Share(score.Recall),
            Figures.Share(score.F1),
        ];
}
