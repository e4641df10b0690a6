namespace Consentry.Service;

/// <summary>Lines of the log. None has a number, a text, an address of a consumer or a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "{Sender}: {Provider} delivered {Request}, repeated: {IsRepeated}, answered: {IsAnswered}"
    )]
    public static partial void Delivered(
        ILogger logger,
        string sender,
        string provider,
        string request,
        bool isRepeated,
        bool isAnswered
    );

    [LoggerMessage(2, LogLevel.Warning, "{Sender}: a request in the name of {Provider} was refused: {Why}")]
    public static partial void Refused(ILogger logger, string sender, string provider, string why);

    [LoggerMessage(3, LogLevel.Warning, "{Sender}: a reply by {Provider} was not taken: {Why}")]
    public static partial void NotReplied(ILogger logger, string sender, string provider, string why);

    [LoggerMessage(4, LogLevel.Error, "{Kind}: {Message}")]
    public static partial void Failed(ILogger logger, string kind, string? message);

    [LoggerMessage(5, LogLevel.Information, "{Sender}: a subscription of {Provider} was confirmed: {IsConfirmed}")]
    public static partial void Subscribed(ILogger logger, string sender, string provider, bool isConfirmed);

    [LoggerMessage(6, LogLevel.Error, "no checkpoint could be written: {Why}")]
    public static partial void NoCheckpoint(ILogger logger, string why);

    [LoggerMessage(7, LogLevel.Warning, "{Sender}: of a list by {Provider}, {Count} could not be read")]
    public static partial void Unread(ILogger logger, string sender, string provider, int count);

    [LoggerMessage(20, LogLevel.Information, "{Sender}: texts were ended on the opt-out page")]
    public static partial void EndedOnPage(ILogger logger, string sender);
}
