namespace Consentry.OptOut.Answering;

/// <summary>What is wrong with a sender's settings.</summary>
/// <param name="Place">As in JSON: <c>programs[1].categories[0].name</c>.</param>
/// <param name="Message">What was found, and what to write instead.</param>
public sealed record SettingsProblem(string Place, string Message);
