/** Words that the gazetteer knows as places somewhere and that prose hardly ever means so. Own list, lower case. */
export const noPlaces: ReadonlySet<string> = new Set([
  ...`of said march may august april june july january december sunday monday friday saturday reading mobile nice much man men
   so no an as is was us and the this that these those here there will can most best bath wells rugby orange lead cork split
   bar bay bend boom brig bulls burns chancellor church clean college college commerce company congress council court
   cross crystal cuba-libre defiance democrat economy eden eagle faith fair federal flag fire force general golden grace great
   green guard guide harmony holiday home honor hope house independence industry international israeli iraqi justice king
   law liberty life light lion love lucky many media metro military minister mission model moon moss mother mount national
   nation news normal north south east west northern southern eastern western central ocean office old opera order palm pearl
   people perfect police president press price pride prime prince progress prophet prosperity protection queen ready
   real red republic republican rich rifle rock rome-city rose royal san santa school scott secretary senate sex sky son
   spring star state states stone street summit sun sunshine temple third time town trade trinity triumph truth twin two
   union united unity universal university upper uncle valley van victor victory virgin war water well white wilson winner
   winter wing wonder wood woods world yellow york-county young islam islamic muslim allah imam mullah sheikh ali hassan
   hussein mohammed muhammad ahmed mahdi omar saddam bush obama trump clinton carter lincoln jackson johnson nixon kennedy
   martin louis charles george james john henry edward victoria elizabeth albert arthur mary joseph david daniel thomas
   lawrence stanley montgomery marshall howard russell warren franklin grant lee sherman mccain biden harris blair brown
   cameron johnson thatcher putin lenin stalin apple amazon disney ford boeing facebook google twitter intel easter christmas
   ebola zika covid nato opec internet english french german spanish russian chinese friend enterprise era data page bill
   alert advance affiliated ages agency all also any army asked bank beyond big black blue board book both bridge brook bureau
   but by camp capital captain center central-station chair chief city clay clear coal commission committee community
   constitution corner cost country county day deal dean department director district do downtown drew during each earth education
   energy every ex exchange executive express eye family farmer father fidelity film final first five floor for four friendly
   from front full fund game gap gas gate global god good government governor group gulf-war half hall hand he her high him
   his how i ii iii if in inc into iron it its judge just justices ladies lake last late like local long los made mad
   main major make mar mark market me members mercy mid mill mine more my new night not now off oil on once one only open or
   our out over own park part party past peace per plan plant plaza point port post power private public rail read red-cross
   research rest ring river road rule sale sand sea second senator sergeant service set seven she side sign silver sister
   site six small social some sound space special speed square st stand still study sure team ten test than they three to
   tower tree true trust try under until up use very view villa village voice walk wall war we were what when where while who
   why wild wind with women work yes you your zone
   superior free olympic officer loop section turnpike interstate
   sen rep gov dr mr mrs ms prof lt col sgt capt gen rev hon fla mich pa ga md va ore
   christian catholic buddhist hindu democratic labour conservative liberal green-party assembly parliament ministry
   street-journal media-group reporter editor doctor patient nurse bishop pope cardinal`
    .trim()
    .split(/\s+/),
  ...['the state', 'the city', 'south east', 'south-east', 'north east', 'north-east', 'south west', 'south-west'],
  ...['north west', 'north-west', 'united nations', 'the gulf', 'prime minister', 'grand canyon'],
]);
