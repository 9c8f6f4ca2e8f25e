# ruff: noqa: E501  # one strength of a category a line
"""What Spanish calls each category."""

TOPICS = """
timeline 4: fecha_de_inicio fecha_de_entrega fecha_de_fin fecha_de_envio plazo_de_entrega a_tiempo como_va_la_campana como_va_el_lote en_que_etapa
timeline 3: cronograma* calendario* hito* plazo* retras* demor* prevision previsto prevista planific* programad* aplaz* adelant* duracion cuanto_tarda cuanto_falta estado_del estado_de terminar terminara finaliz* termino sigue_en_pie
timeline 2: fecha fechas inicio comienz* empez* empieza listo lista listos avance* progreso fase semana semanas mes trimestre estiman tarda tardara sale estado
timeline 1: lote lotes campana* produccion fabricacion liberacion lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio octubre noviembre diciembre
timeline? 4: para_cuando en_que_fecha cuanto_tiempo
timeline? 2: cuando
documents 4: certificado_de_analisis registro_de_lote certificado_de_conformidad ficha_de_seguridad hoja_de_seguridad ultima_version version_firmada copia_firmada acta_de contrafirm*
documents 3: documento* informe* reporte* protocolo* certificado* ficha* contrato* acuerdo* anexo* plantilla* formulario* procedimiento* firma firmar firmado firmada borrador* copia* acta actas archivo* adjunto* diapositiv* presentacion* plano* declaracion* version* pagina_* escaneo escanead* lista_de_empaque registro_del
documents 2: pagina carpeta revisar_el redact*
documents 1: tabla seccion lista registro*
documents~ 3: procedimiento* evaluacion* tabla* plan lista* metodo* especificacion* estudio* datos resultados descripcion* politica resumen justificacion*
documents! 2: enviar enviarnos envien enviennos mandar mandarnos mandennos compartir facilitar proporcionar pasar pasarnos remitir reenviar falta recibir recibido mandadme enviadme pasadme pasadnos mandadnos pasais
cost 4: orden_de_compra ordenes_de_compra nota_de_credito condiciones_de_pago cuanto_cuesta cuanto_costaria costo_adicional coste_adicional quien_paga incluido_en_el_precio aumento_de_precio precio_por datos_bancarios factura* cotiz* presupuest* control_de_gestion
cost 3: costo* coste* precio* pago* pagar pagad* tarifa* descuento* reembols* recargo* anticipo* cobr* oferta_de compras contabilidad finanzas euros dolares penaliz* iva abono
cost 2: importe incluid* estimacion oferta pedido
capacity 4: capacidad_disponible cuantos_operarios cuantas_personas turno_de_noche turno_extra en_paralelo suficiente_personal hueco_de
capacity 3: capacidad* turno* personal plantilla_de_personal recursos cuello_de_botella disponibilidad_de volumen_anual reactor_libre reservar horas_extra otro_lote lote_adicional lotes_adicionales hueco*
capacity 2: operarios doblar duplicar espacio
technical 4: tiempo_de_secado temperatura_de_reaccion tamano_de_particula velocidad_de_agitacion velocidad_de_adicion tiempo_de_espera tamano_de_lote perfil_de_impurezas contenido_de_agua parametro*
technical 3: rendimiento* pureza* impureza* ensayo* valoracion disolvente* solvente* cristaliz* secado* filtr* molienda* molino reaccion* conversion temperatura* presion agita* adicion* siembra columna* cromatogram* pico picos color* solubilidad estabilidad* degrad* residu* particula* cataliz* reactiv* destil* extraccion lavado* metodo* medicion* viscosidad paso_de sintesis intermedio* proceso* prueba_de exoterm* granul* compresion liofiliz* disolucion humedad mezcla*
technical 2: por_que razon explic* causa bajo_el subio aument* disminuy* resultado* valor* diferencia* condicion* recomiend* entendemos pq xq centrifug*
quality 4: accion_correctiva acciones_correctivas criterio*_de_aceptacion liberacion_del_lote fecha_de_reanalisis vida_util fecha_de_caducidad causa_raiz fuera_de_especificacion auditoria_de_calidad en_cuarentena
quality 3: desviacion* oos cuarentena* investigacion* especificacion* calidad califica* valid* calibr* auditor* limpieza muestra_de_retencion capacit* formacion entrenamiento esteril* capa bloquead* retenid* no_conform* rechaz* liberar liberado limite* tendencia* gmp bpf director_tecnico
quality 2: liberacion control* prueba* norma* verific*
complaint 4: reclamacion_de_cliente queja_de_producto queja_de_cliente reclamo_de
complaint 3: reclam* queja* farmacia* farmaceutic* mayorista* defect* rot* agrietad* desmenuz* cliente_final
change 4: control_de_cambio* solicitud_de_cambio cambio_de_proveedor sin_avisar* sin_informar* sin_nuestra nuevo_proveedor otro_proveedor nunca_aprob* nunca_autoriz* cambio_de
change 3: cambio cambios cambiar cambiaron cambiado modific* reemplaz* sustitu* otro_filtro otro_sitio otra_planta obsolet*
change 2: proveedor* nuevo nueva fabricante desde_cuando
logistics 4: numero_de_seguimiento guia_aerea albaran direccion_de_entrega cadena_de_frio registrador_de hielo_seco despacho_de_aduana* peso_bruto transitario* agente_de_carga lista_de_empaque
logistics 3: envio envios entreg* transport* paquete* palet* pallet* tambor* bidon* aduana* flete* almacen* inventario llego llegaron llegada incoterm* embal* etiquet* contenedor* materia_prima materias_primas camion* transportista* recogida* recog* mercancia* mensajer* embarque* carga despach* recepcion bulto* pale pales transito llegue almacen
logistics 2: muestra* material donde_esta donde_estan peso direccion cantidad
regulatory 4: autoridad_sanitaria autoridades_sanitarias registro_sanitario certificado_gmp carta_de_acceso asuntos_regulatorios
regulatory 3: autoridad* agencia* regulator* regulatori* aemps cofepris ema fda inspecc* expediente* presentacion_a sometimiento variacion* dmf dossier modulo* licencia* nitrosamina*
environment 4: aguas_residuales recuperacion_de_disolvente* huella_de_carbono consumo_de_agua consumo_de_energia gestion_de_residuos
environment 3: residuos ambient* medioambient* emision* efluente* vertido* recicl* elimin* sostenib* desecho* inciner* energia* huella clima* lodos depuradora
safety 4: equipo_de_proteccion seguridad_de_procesos analisis_de_riesgo* plan_de_emergencia limite_de_exposicion epi epis
safety 3: seguridad* peligro* accident* explosi* incendio* herid* lesion* evacua* exposicion toxic* emergencia* proteccion guante* mascar* hazop epp oeb
safety 2: riesgo* usar_los
confidentiality 4: otros_clientes otro_cliente acuerdo_de_confidencialidad quien_tiene_acceso quien_puede_ver antiguo_emplead* ex-emplead* ya_no_trabaja terceros datos_personales
confidentiality 3: confidencial* nda secreto* competidor* acceso_a divulg* patente* propiedad_intelectual borrar_nuestr* destru* visible*
confidentiality 2: acceso borrar ver_nuestr* elimin*_nuestr*
meeting 4: comite_de_direccion orden_del_dia visita_a_la_planta dia_festivo dias_festivos enlace_de_teams mover_la_reunion mover_la_llamada lista_de_distribucion persona_de_contacto
meeting 3: reunion* llamada* visita* agenda invit* participa* videollamada* conferencia cita taller feriado* festivo* vacaciones contacto_en
meeting 2: hablar discutir disponible_para anadir agregar contacto
service 4: tiempos_de_respuesta tiempo_de_respuesta sin_respuesta nadie_responde nadie_contesta ninguna_respuesta
service 3: insatisf* decepcion* inaceptable molest* comunicacion escalar frustr* quejarnos
service 2: respuesta* lento lenta siempre nadie
"""
