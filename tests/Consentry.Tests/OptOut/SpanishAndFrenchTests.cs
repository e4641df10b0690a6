using Consentry.OptOut;

namespace Consentry.Tests.OptOut;

/// <summary>What Spanish and French say otherwise than English, each with near ones that ask for nothing.</summary>
public sealed class SpanishAndFrenchTests
{
    [Theory]
    // The pronoun stands before "can", or before the verb that it belongs to.
    [InlineData("me podrían sacar de la lista?")]
    [InlineData("numéro erroné, veuillez l'enlever")]
    [InlineData("les ruego que no me las manden más")]
    [InlineData("ya no quiero recibirlos")]
    // Texts are removed, or ended as a thing.
    [InlineData("quítenme los anuncios por favor")]
    [InlineData("bórrenme el número por favor")]
    [InlineData("exijo la eliminación de mi número")]
    [InlineData("j'exige l'arrêt de vos textos")]
    [InlineData("alto a las promociones")]
    [InlineData("quiero que esto pare ya")]
    [InlineData("il faut que ces messages arrêtent")]
    // It was asked for before.
    [InlineData("¿Otra vez mensajes? Ya les dije que no")]
    [InlineData("j'ai pourtant demandé d'arrêter")]
    [InlineData("je demande d'être retirée")]
    // The adjective stands behind.
    [InlineData("basta de textos publicitarios")]
    [InlineData("plus de messages publicitaires svp")]
    // As it is texted, and as it is said at home.
    [InlineData("q dejen d mandarme mensajes xfa")]
    [InlineData("no kiero mas txts")]
    [InlineData("dejá de mandarme mensajes")]
    [InlineData("ya párenle con los textos")]
    [InlineData("jveux pus recevoir vos textos")]
    [InlineData("écrivez-moi plus")]
    [InlineData("textez moi pas svp")]
    [InlineData("m'envoyez plus de textos")]
    [InlineData("je refuse de recevoir vos messages")]
    [InlineData("si siguen molestando voy a poner una queja")]
    [InlineData("si vous continuez je porte plainte")]
    [InlineData("den de baja mi celular de sus mensajes")]
    [InlineData("je veux quitter ce groupe")]
    [InlineData("no quiero nada de su compañía")]
    [InlineData("no quiero volver a saber de ustedes")]
    [InlineData("este teléfono es del taller, bórrenlo")]
    [InlineData("es el celular de mi nena de 9, mi hija, dejen de escribirle")]
    [InlineData("nunca más me escriban")]
    [InlineData("les prohíbo que me escriban")]
    [InlineData("je vous interdis de me contacter")]
    [InlineData("un mensaje más y llamo a mi abogada, a la policía")]
    [InlineData("serait-il possible d'arrêter les messages")]
    public void A_revocation_is_read(string text) => Assert.Equal(Request.Revoke, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("quiero dar de baja mi línea")]
    [InlineData("dar de baja el celular de mi mamá")]
    [InlineData("sáquenme de la lista de espera")]
    [InlineData("no me quiten de la lista")]
    [InlineData("no quiero cancelar los mensajes")]
    [InlineData("je ne veux pas annuler mes textos")]
    [InlineData("no puedo recibir mensajes en el trabajo")]
    [InlineData("je ne reçois pas vos messages")]
    [InlineData("no recibo los mensajes")]
    [InlineData("no me llega el código")]
    [InlineData("no quiero nada más, gracias")]
    [InlineData("je ne veux rien d'autre merci")]
    [InlineData("je ne veux rien manger ce soir")]
    [InlineData("deja el mensaje con la secretaria")]
    [InlineData("déjame avisarle a mi esposo")]
    [InlineData("no le escribas a mi mamá lo de la fiesta")]
    [InlineData("no molestes a tu hermano")]
    [InlineData("borra el mensaje que te mandé")]
    [InlineData("quiten las cebollas por favor")]
    [InlineData("si siguen cerrados voy a otro lado")]
    [InlineData("si vous continuez tout droit c'est à gauche")]
    [InlineData("ya les dije que no puedo el lunes")]
    [InlineData("le médecin m'a dit d'arrêter")]
    [InlineData("écrivez-moi plus tard")]
    [InlineData("envoyez-moi plus de photos")]
    [InlineData("j'en veux plus de gâteau")]
    [InlineData("vous avez arrêté la promotion?")]
    [InlineData("je refuse de payer")]
    [InlineData("no quiero saber el precio")]
    [InlineData("acabo de sacar mi número del sistema viejo")]
    [InlineData("voy a reportar el bache")]
    [InlineData("un mensaje más y ya te dejo")]
    [InlineData("nunca más vuelvo a ese restaurante")]
    [InlineData("serait-il possible d'annuler mon rendez-vous")]
    [InlineData("¿puedo cancelar mi suscripción al gimnasio?")]
    // To a bank that asks whether it was the writer.
    [InlineData("no fui yo, bloqueen la tarjeta")]
    [InlineData("non, ce n'est pas moi, faites annuler l'achat")]
    [InlineData("no soy yo el que hizo esa compra")]
    [InlineData("ese no soy yo en la foto")]
    [InlineData("non ce n'est pas moi qui ai fait cet achat")]
    // Numbers and persons that nobody took for others.
    [InlineData("ese no es el número de mi pedido")]
    [InlineData("ce n'est pas mon numéro de client")]
    [InlineData("ese color no es para mí")]
    [InlineData("se equivocaron de talla")]
    [InlineData("vous faites erreur dans la facture")]
    [InlineData("no conozco a la doctora nueva")]
    [InlineData("aquí no hay ningún Walmart cerca")]
    [InlineData("otra persona va a recoger el pedido")]
    // One message again is one that was lost.
    [InlineData("mándame otra vez el mensaje")]
    [InlineData("vuelvan a mandarme el enlace")]
    [InlineData("envoyez-moi encore le code")]
    [InlineData("remettez-moi sur la liste d'attente")]
    [InlineData("me ayudan a cambiar la cita")]
    [InlineData("quelqu'un peut m'aider à déménager samedi?")]
    public void Other_business_is_left_alone(string text) =>
        Assert.Equal(Request.None, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("este no es el celular de Marta")]
    [InlineData("ya no es mi número")]
    [InlineData("este número ya no es de él")]
    [InlineData("ce n'est plus son numéro")]
    [InlineData("ce numéro n'est plus à Marc")]
    [InlineData("mi hermana ya no usa este número")]
    [InlineData("elle n'a plus ce numéro")]
    [InlineData("Beto ya no tiene este número")]
    [InlineData("ce numéro n'appartient plus à Marc")]
    [InlineData("ese no soy yo")]
    [InlineData("tienen mal el teléfono")]
    [InlineData("el mensaje no es para mí")]
    [InlineData("se equivocó de persona")]
    [InlineData("no soy la que buscan")]
    [InlineData("no soy yo, se equivocan")]
    [InlineData("aquí no hay ningún Beto")]
    [InlineData("y'a pas de Sylvie ici")]
    [InlineData("faux numéro")]
    [InlineData("numéro erroné")]
    [InlineData("numero ekivocado amigo")]
    public void A_wrong_number_is_read(string text) =>
        Assert.Equal(Request.WrongNumber, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("pueden ayudarme?", Request.Help)]
    [InlineData("ocupo que me ayuden", Request.Help)]
    [InlineData("est-ce que quelqu'un peut m'aider", Request.Help)]
    [InlineData("quiero que me vuelvan a mandar los mensajes", Request.Resume)]
    [InlineData("quiero volver a suscribirme", Request.Resume)]
    [InlineData("start por favor", Request.Resume)]
    [InlineData("help svp", Request.Help)]
    [InlineData("pónganme otra vez en la lista", Request.Resume)]
    [InlineData("recommencez à m'envoyer vos textos", Request.Resume)]
    [InlineData("remettez-moi sur votre liste svp", Request.Resume)]
    public void Help_and_resume_are_read(string text, Request request) =>
        Assert.Equal(request, OptOutRecogniser.Read(text).Request);

    [Theory]
    [InlineData("quítenme las encuestas", "encuestas")]
    [InlineData("basta de textos publicitarios", "textos publicitarios")]
    [InlineData("ya no me manden recordatorios de yoga", "recordatorios de yoga")]
    [InlineData("cessez vos offres d'assurance", "offres d'assurance")]
    [InlineData("no quiero más promociones de ustedes", "promociones")]
    public void A_limited_revocation_names_its_limit(string text, string scope)
    {
        var inbound = OptOutRecogniser.Read(text);

        Assert.Equal(scope, text[inbound.ScopeStart..inbound.ScopeEnd]);
    }
}
