/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A product as its maker describes it. A design keeps a snapshot of each type that it uses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getMaker <em>Maker</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getModel <em>Model</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getCategory <em>Category</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getDescription <em>Description</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getUrl <em>Url</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getPackId <em>Pack Id</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getPackVersion <em>Pack Version</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getPorts <em>Ports</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getInternalPaths <em>Internal Paths</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getMechanical <em>Mechanical</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getPower <em>Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getAmplifier <em>Amplifier</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getLoudspeaker <em>Loudspeaker</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getWireless <em>Wireless</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getCable <em>Cable</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getDistro <em>Distro</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getPoeBudget <em>Poe Budget</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getGenerator <em>Generator</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.DeviceType#getUps <em>Ups</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType()
 * @model
 * @generated
 */
public interface DeviceType extends Identified {
	/**
	 * Returns the value of the '<em><b>Type Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity in the catalogue, such as shure.sm58.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type Id</em>' attribute.
	 * @see #setTypeId(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_TypeId()
	 * @model
	 * @generated
	 */
	String getTypeId();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getTypeId <em>Type Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type Id</em>' attribute.
	 * @see #getTypeId()
	 * @generated
	 */
	void setTypeId(String value);

	/**
	 * Returns the value of the '<em><b>Maker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maker</em>' attribute.
	 * @see #setMaker(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Maker()
	 * @model
	 * @generated
	 */
	String getMaker();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getMaker <em>Maker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maker</em>' attribute.
	 * @see #getMaker()
	 * @generated
	 */
	void setMaker(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variant of the model, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see #setVariant(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Variant()
	 * @model
	 * @generated
	 */
	String getVariant();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names that users type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.DeviceCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.headroom.model.catalogue.DeviceCategory
	 * @see #setCategory(DeviceCategory)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Category()
	 * @model
	 * @generated
	 */
	DeviceCategory getCategory();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.headroom.model.catalogue.DeviceCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(DeviceCategory value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finer kind within the category, such as condenser, line-array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the maker's page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.CatalogueLayer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layer that supplied this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see org.headroom.model.catalogue.CatalogueLayer
	 * @see #setLayer(CatalogueLayer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Layer()
	 * @model
	 * @generated
	 */
	CatalogueLayer getLayer();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see org.headroom.model.catalogue.CatalogueLayer
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(CatalogueLayer value);

	/**
	 * Returns the value of the '<em><b>Pack Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data pack that supplied this type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack Id</em>' attribute.
	 * @see #setPackId(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_PackId()
	 * @model
	 * @generated
	 */
	String getPackId();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getPackId <em>Pack Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack Id</em>' attribute.
	 * @see #getPackId()
	 * @generated
	 */
	void setPackId(String value);

	/**
	 * Returns the value of the '<em><b>Pack Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of that pack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pack Version</em>' attribute.
	 * @see #setPackVersion(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_PackVersion()
	 * @model
	 * @generated
	 */
	String getPackVersion();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getPackVersion <em>Pack Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pack Version</em>' attribute.
	 * @see #getPackVersion()
	 * @generated
	 */
	void setPackVersion(String value);

	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the symbol to draw, empty for the one of the category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Symbol()
	 * @model
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.PortType}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.catalogue.PortType#getDeviceType <em>Device Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ports in the order of the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Ports()
	 * @see org.headroom.model.catalogue.PortType#getDeviceType
	 * @model opposite="deviceType" containment="true"
	 * @generated
	 */
	EList<PortType> getPorts();

	/**
	 * Returns the value of the '<em><b>Internal Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.InternalPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signal paths inside the device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal Paths</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_InternalPaths()
	 * @model containment="true"
	 * @generated
	 */
	EList<InternalPath> getInternalPaths();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.PropertyDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a user may choose for a device of a parametric type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<PropertyDefinition> getProperties();

	/**
	 * Returns the value of the '<em><b>Mechanical</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size and mass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mechanical</em>' containment reference.
	 * @see #setMechanical(MechanicalData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Mechanical()
	 * @model containment="true"
	 * @generated
	 */
	MechanicalData getMechanical();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getMechanical <em>Mechanical</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mechanical</em>' containment reference.
	 * @see #getMechanical()
	 * @generated
	 */
	void setMechanical(MechanicalData value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it takes from the mains; absent for passive devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' containment reference.
	 * @see #setPower(PowerProfile)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Power()
	 * @model containment="true"
	 * @generated
	 */
	PowerProfile getPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getPower <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' containment reference.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(PowerProfile value);

	/**
	 * Returns the value of the '<em><b>Amplifier</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amplifier figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amplifier</em>' containment reference.
	 * @see #setAmplifier(AmplifierData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Amplifier()
	 * @model containment="true"
	 * @generated
	 */
	AmplifierData getAmplifier();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getAmplifier <em>Amplifier</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amplifier</em>' containment reference.
	 * @see #getAmplifier()
	 * @generated
	 */
	void setAmplifier(AmplifierData value);

	/**
	 * Returns the value of the '<em><b>Loudspeaker</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loudspeaker figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loudspeaker</em>' containment reference.
	 * @see #setLoudspeaker(LoudspeakerData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Loudspeaker()
	 * @model containment="true"
	 * @generated
	 */
	LoudspeakerData getLoudspeaker();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getLoudspeaker <em>Loudspeaker</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loudspeaker</em>' containment reference.
	 * @see #getLoudspeaker()
	 * @generated
	 */
	void setLoudspeaker(LoudspeakerData value);

	/**
	 * Returns the value of the '<em><b>Wireless</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radio figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wireless</em>' containment reference.
	 * @see #setWireless(WirelessData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Wireless()
	 * @model containment="true"
	 * @generated
	 */
	WirelessData getWireless();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getWireless <em>Wireless</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wireless</em>' containment reference.
	 * @see #getWireless()
	 * @generated
	 */
	void setWireless(WirelessData value);

	/**
	 * Returns the value of the '<em><b>Cable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable figures, for categories cable and multicore.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable</em>' containment reference.
	 * @see #setCable(CableData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Cable()
	 * @model containment="true"
	 * @generated
	 */
	CableData getCable();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getCable <em>Cable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable</em>' containment reference.
	 * @see #getCable()
	 * @generated
	 */
	void setCable(CableData value);

	/**
	 * Returns the value of the '<em><b>Distro</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways and breakers, for category power-distro.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distro</em>' containment reference.
	 * @see #setDistro(DistroData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Distro()
	 * @model containment="true"
	 * @generated
	 */
	DistroData getDistro();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getDistro <em>Distro</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distro</em>' containment reference.
	 * @see #getDistro()
	 * @generated
	 */
	void setDistro(DistroData value);

	/**
	 * Returns the value of the '<em><b>Poe Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power that its PoE ports can supply together [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poe Budget</em>' attribute.
	 * @see #setPoeBudget(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_PoeBudget()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPoeBudget();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getPoeBudget <em>Poe Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Budget</em>' attribute.
	 * @see #getPoeBudget()
	 * @generated
	 */
	void setPoeBudget(Double value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.Provenance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of each datum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Provenance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Provenance> getProvenance();

	/**
	 * Returns the value of the '<em><b>Generator</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generating set figures, for category power-source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generator</em>' containment reference.
	 * @see #setGenerator(GeneratorData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Generator()
	 * @model containment="true"
	 * @generated
	 */
	GeneratorData getGenerator();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getGenerator <em>Generator</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generator</em>' containment reference.
	 * @see #getGenerator()
	 * @generated
	 */
	void setGenerator(GeneratorData value);

	/**
	 * Returns the value of the '<em><b>Ups</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures of an uninterruptible supply, for category ups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ups</em>' containment reference.
	 * @see #setUps(UpsData)
	 * @see org.headroom.model.catalogue.CataloguePackage#getDeviceType_Ups()
	 * @model containment="true"
	 * @generated
	 */
	UpsData getUps();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.DeviceType#getUps <em>Ups</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ups</em>' containment reference.
	 * @see #getUps()
	 * @generated
	 */
	void setUps(UpsData value);

} // DeviceType
